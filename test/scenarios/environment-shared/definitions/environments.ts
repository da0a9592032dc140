import { environment } from 'atalaya';
import { chat } from './_teams.js';
import payments from './payments.js';
import shop from './shop.js';

export default environment('production', {
  title: 'Production',
  systems: [shop, payments],
  watchdog: { notifies: [chat] },
  fallback: [chat],
  runbooks: 'https://runbooks.example.com',
  prometheus: {
    version: '3.5',
    externalLabels: { cluster: 'eu1' },
    alertmanagers: ['alertmanager:9093'],
    jobs: { shop: { targets: ['shop:8080'] }, payments: { targets: ['payments:8080'] } },
  },
  alertmanager: { version: '0.28' },
  grafana: { url: 'https://grafana.example.com' },
});
