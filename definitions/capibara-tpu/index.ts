import { secretFile, system } from 'atalaya';
import * as alerts from './alerts/index.js';
import * as dashboards from './dashboards/index.js';
import { everything, owners } from './escalation.js';
import * as metrics from './metrics/index.js';
import * as probes from './probes.js';
import * as receivers from './receivers.js';

export default system('capibara-tpu', {
  title: 'Capibara TPU',
  metrics,
  rules: { alerts, probes },
  dashboards,
  receivers,
  escalation: everything,
  owners,
  watchdog: { notifies: [receivers.deadMansSwitch], every: '5m' },
  fallback: [receivers.slackTeam],
  runbooks: 'https://runbooks.capibara.example/tpu',
  prometheus: {
    scrapeInterval: '5s',
    evaluationInterval: '5s',
    externalLabels: { service: 'capibara', environment: 'production' },
    jobs: {
      'tpu-hardware': {
        targets: ['tpu-host-1.capibara-tpu.internal:9100'],
        path: '/metrics',
        every: '1s',
        timeout: '1s',
      },
      'tpu-models': { targets: ['tpu-host-1.capibara-tpu.internal:9101'], path: '/metrics' },
      'tpu-monitoring': { targets: ['monitoring.capibara-tpu.internal:8080'], path: '/metrics' },
    },
  },
  alertmanager: {
    // The oldest that it must run on.
    version: '0.25',
    url: 'https://alertmanager.capibara.example',
    smtp: {
      smarthost: 'smtp.capibara.example:587',
      from: 'alerts@capibara.example',
      username: 'alerts@capibara.example',
      password: secretFile('smtp-password'),
    },
  },
  grafana: {
    url: 'https://grafana.capibara.example',
    prometheusName: 'CapibaraTPU',
    // The real-time dashboard; Grafana's own least is 5 s.
    minRefresh: '2s',
  },
  // Files that the oldest takes, the newest takes as well.
  stack: { alertmanager: { image: 'prom/alertmanager:v0.33.1' } },
});
