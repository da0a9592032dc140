import { dashboard, row, stat, system } from 'atalaya';
import { queue, shop } from '../base.js';

const rows = [row('Queue', stat('queue', 'Queue', queue))];

export default system('shop', {
  ...shop,
  dashboards: [
    dashboard('everything-that-one-must-know-of-a-shop', { title: 'All', description: 'All of it.', rows }),
    dashboard('Main Board', { title: 'Main', description: 'How the shop does.', rows }),
    dashboard('hasty', { title: 'Hasty', description: 'All of it, at once.', refresh: '2s', rows }),
    dashboard('empty', { title: 'Empty', description: 'Nothing.', rows: [] }),
  ],
});
