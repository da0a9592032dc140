import { alert, dashboard, row, stat, system } from 'atalaya';
import { queue, shop, words } from '../base.js';

const main = dashboard('main', {
  title: 'Main',
  description: 'How the shop does.',
  rows: [row('Queue', stat('queue', 'Queue', queue))],
});

export default system('shop', {
  ...shop,
  rules: [alert('QueueTooLong', { ...words, when: queue.gt(100), for: '5m' })],
  dashboards: [main],
});
