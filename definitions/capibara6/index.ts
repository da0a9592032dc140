import { secretFile, system } from 'atalaya';
import * as alerts from './alerts.js';
import * as budgets from './budgets.js';
import * as dashboards from './dashboards/index.js';
import { onCall } from './escalation.js';
import * as metrics from './metrics/index.js';
import * as receivers from './receivers.js';
import * as recordings from './recordings.js';

export default system('capibara6', {
  title: 'capibara6',
  metrics,
  rules: { alerts, recordings },
  budgets,
  dashboards,
  receivers,
  escalation: onCall,
  watchdog: { notifies: [receivers.deadMansSwitch], every: '5m' },
  fallback: [receivers.slackTeam],
  runbooks: 'https://runbooks.capibara6.example',
  prometheus: {
    externalLabels: { cluster: 'production' },
    jobs: {
      'capibara6-api': { targets: ['api-1.capibara6.internal:8000', 'api-2.capibara6.internal:8000'] },
      'capibara6-routing': { targets: ['routing.capibara6.internal:8001'] },
      'capibara6-ace': { targets: ['ace.capibara6.internal:8002'] },
      'capibara6-e2b': { targets: ['e2b.capibara6.internal:8003'] },
      'capibara6-rag': { targets: ['rag.capibara6.internal:8004'] },
      'capibara6-agents': { targets: ['agents.capibara6.internal:8005'] },
      'capibara6-costs': { targets: ['costs.capibara6.internal:8006'], every: '30s' },
      'capibara6-system': {
        targets: [
          'axion-1.capibara6.internal:9101',
          'h100-1.capibara6.internal:9101',
          'tpu-1.capibara6.internal:9101',
        ],
      },
    },
  },
  alertmanager: {
    // The oldest that reads Discord's address from a file has generation 0.27.
    version: '0.28',
    url: 'https://alertmanager.capibara6.example',
    smtp: {
      smarthost: 'smtp.capibara6.example:587',
      from: 'alerts@capibara6.example',
      username: 'alerts@capibara6.example',
      password: secretFile('smtp-password'),
    },
  },
  grafana: {
    url: 'https://grafana.capibara6.example',
    lokiUrl: 'http://loki.capibara6.internal:3100',
  },
  // Files that this takes, the newest takes as well.
  stack: { alertmanager: { image: 'prom/alertmanager:v0.33.1' } },
});
