import { environment } from 'atalaya';
import { chat } from './_teams.js';
import payments from './payments.js';
import shop from './shop.js';

export default environment('production', {
  systems: [shop, payments],
  watchdog: { notifies: [chat] },
  fallback: [chat],
  runbooks: 'https://runbooks.example.com',
  grafana: { url: 'https://grafana.example.com' },
});
