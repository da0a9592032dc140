import { environment, system } from 'atalaya';
import { requests, shop } from '../base.js';

const { watchdog, fallback, runbooks, grafana, ...watched } = shop;
const other = { ...watched, title: 'Other', metrics: [requests] };

/** What is wrong with a place is told once, however many systems run there. */
export default environment('production', {
  systems: [system('shop', watched), system('other', other)],
  watchdog,
  fallback,
  runbooks,
  grafana,
  prometheus: { scrapeInterval: '30s', window: '1m', externalLabels: { cluster: 'eu1 ' } },
});
