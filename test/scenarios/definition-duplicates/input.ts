import { alert, dashboard, gauge, record, row, secretFile, slack, stat, system } from 'atalaya';
import { chat, queue, shop, words } from '../base.js';

const first = alert('QueueTooLong', { ...words, when: queue.gt(100) });
const second = alert('QueueTooLong', { ...words, when: queue.gt(200) });
const mean = record('shop:queue:mean', { expr: queue.avg(), help: 'Mean.' });
const again = record('shop:queue:mean', { expr: queue.max(), help: 'Mean.' });
const other = gauge('shop_queue_length', { help: 'Orders.' });
const rival = slack('chat', { channel: '#rival', url: secretFile('rival_url') });
const main = dashboard('main', {
  title: 'Main',
  description: 'How the shop does.',
  rows: [row('Queue', stat('queue', 'Queue', queue), stat('queue', 'Queue again', queue)), row('Queue')],
});
const twin = dashboard('main', { title: 'Twin', description: 'The same.', rows: [] });

export default system('shop', {
  ...shop,
  metrics: [queue, other],
  rules: [first, second, mean, again],
  dashboards: [main, twin],
  fallback: [chat, rival],
});
