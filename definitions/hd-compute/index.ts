import { secretFile, system } from 'atalaya';
import * as alerts from './alerts/index.js';
import * as dashboards from './dashboards/index.js';
import { hdcAlerts } from './escalation.js';
import * as metrics from './metrics/index.js';
import * as probes from './probes.js';
import * as receivers from './receivers.js';
import * as slos from './slos.js';

export default system('hd-compute', {
  title: 'HD-Compute-Toolkit',
  metrics,
  rules: { alerts, probes, slos },
  dashboards,
  receivers,
  escalation: hdcAlerts,
  watchdog: { notifies: [receivers.deadMansSwitch], every: '5m' },
  fallback: [receivers.slackAlerts],
  runbooks: 'https://runbooks.hd-compute.example',
  prometheus: {
    scrapeInterval: '15s',
    evaluationInterval: '15s',
    jobs: {
      'hdc-toolkit': { targets: ['hdc-toolkit:8080'], path: '/metrics', every: '5s' },
      'node-exporter': { targets: ['node-exporter:9100'] },
      prometheus: { targets: ['localhost:9090'] },
    },
    // As long as the objectives' period.
    retention: '30d',
  },
  alertmanager: {
    url: 'https://alertmanager.hd-compute.example',
    smtp: {
      smarthost: 'smtp.hd-compute.example:587',
      from: 'alerts@hd-compute.example',
      username: 'alerts@hd-compute.example',
      password: secretFile('smtp-password'),
    },
  },
  grafana: {
    url: 'https://grafana.hd-compute.example',
  },
  stack: {
    nodeExporter: true,
    blackbox: true,
    jaeger: true,
    elk: { logs: ['/app/logs/*.log'] },
  },
});
