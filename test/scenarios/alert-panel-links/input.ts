import { alert, dashboard, row, stat, system } from 'atalaya';
import { memory, queue, shop, words } from '../base.js';

const main = dashboard('main', {
  title: 'Main',
  description: 'How the shop does.',
  rows: [row('Queue', stat('queue', 'Queue', queue))],
});

export default system('shop', {
  ...shop,
  dashboards: [main],
  rules: [
    alert('QueueTooLong', { ...words, when: queue.gt(100), panel: main.panel('qeue') }),
    alert('MemoryHigh', {
      ...words,
      when: memory.gt(8e9),
      panel: { type: 'panelReference', dashboard: 'mian', panel: 'memory' },
    }),
    alert('MemoryLow', { ...words, when: memory.lt(1e6), panel: 'queue' }),
  ],
});
