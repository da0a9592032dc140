import { alert, dashboard, gauge, stat, system } from 'atalaya';
import { queue, shop, words } from '../base.js';

const long = alert('QueueTooLong', { ...words, when: queue.gt(100) });
const main = dashboard('main', {
  title: 'Main',
  description: 'How the shop does.',
  rows: [stat('queue', 'Queue', queue)],
});

export default system('shop', {
  ...shop,
  metrics: [queue, long],
  rules: { alerts: {}, recordings: {} },
  dashboards: [main],
  receivers: [gauge('shop_open', { help: 'Open.' })],
});
