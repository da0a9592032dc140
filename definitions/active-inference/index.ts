import { secretFile, system } from 'atalaya';
import * as alerts from './alerts/index.js';
import * as dashboards from './dashboards/index.js';
import { channelsAtOnce } from './escalation.js';
import * as metrics from './metrics/index.js';
import * as receivers from './receivers.js';

export default system('active-inference', {
  title: 'Active Inference',
  metrics,
  rules: { alerts },
  dashboards,
  receivers,
  escalation: channelsAtOnce,
  watchdog: { notifies: [receivers.deadMansSwitch], every: '5m' },
  fallback: [receivers.slackAlerts],
  runbooks: 'https://runbooks.active-inference.example',
  prometheus: {
    // As often as the health monitor checks.
    scrapeInterval: '30s',
    evaluationInterval: '30s',
    jobs: {
      'active-inference': { targets: ['agents.active-inference.internal:8000'] },
    },
    retention: '30d',
  },
  alertmanager: {
    url: 'https://alertmanager.active-inference.example',
    smtp: {
      smarthost: 'smtp.active-inference.example:587',
      from: 'alerts@active-inference.example',
      username: 'alerts@active-inference.example',
      password: secretFile('smtp-password'),
    },
  },
  grafana: {
    url: 'https://grafana.active-inference.example',
  },
  stack: { jaeger: true },
});
