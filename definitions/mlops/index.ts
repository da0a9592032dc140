import { secretFile, system } from 'atalaya';
import * as alerts from './alerts/index.js';
import * as dashboards from './dashboards/index.js';
import { owners, team } from './escalation.js';
import * as metrics from './metrics/index.js';
import * as receivers from './receivers.js';

export default system('mlops', {
  title: 'MLOps',
  metrics,
  rules: { alerts },
  dashboards,
  receivers,
  escalation: team,
  owners,
  watchdog: { notifies: [receivers.deadMansSwitch], every: '5m' },
  fallback: [receivers.mail],
  runbooks: 'https://runbooks.mlops.example',
  prometheus: {
    scrapeInterval: '60s',
    evaluationInterval: '60s',
    externalLabels: { platform: 'mlops' },
    jobs: {
      'mlops-system': { targets: ['mlops-1.mlops.internal:9100', 'mlops-2.mlops.internal:9100'] },
      'mlops-platform': { targets: ['platform.mlops.internal:8080'] },
    },
    retention: '30d',
  },
  alertmanager: {
    // The oldest that it must run on.
    version: '0.25',
    url: 'https://alertmanager.mlops.example',
    smtp: {
      smarthost: 'smtp.mlops.example:587',
      from: 'alerts@mlops.example',
      username: 'alerts@mlops.example',
      password: secretFile('smtp-password'),
    },
  },
  grafana: {
    url: 'https://grafana.mlops.example',
  },
  // Files that the oldest takes, the newest takes as well.
  stack: { alertmanager: { image: 'prom/alertmanager:v0.33.1' } },
});
