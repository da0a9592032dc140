import { alert, dashboard, gauge, row, system, timeseries } from 'atalaya';
import { queue, shop, words } from '../base.js';

const open = gauge('shop_open', { hlep: 'Whether the shop is open.' });
const long = alert('QueueTooLong', { ...words, when: queue.gt(100), for: '5 minutes', sumary: 'Long' });
const main = dashboard('main', {
  title: '',
  description: 'How the shop does.',
  refresh: 'often',
  rows: [row('Queue', timeseries('queue', 'Queue', queue, { colour: 'red', fill: 200 }))],
});

export default system('shop', {
  ...shop,
  metrics: [open, queue],
  rules: [long],
  dashboards: [main],
  prometheus: { jobs: { app: { targets: ['app'], pth: '/metrics' } } },
  grafana: { url: 'grafana.example.com' },
});
