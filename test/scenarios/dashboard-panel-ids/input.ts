import { dashboard, row, stat, system } from 'atalaya';
import { queue, shop } from '../base.js';

const main = dashboard('main', {
  title: 'Main',
  description: 'How the shop does.',
  rows: [
    row('Queue', stat('order-net-disk-queue', 'Queue', queue), stat('pay-count-login-login', 'Again', queue)),
  ],
});

export default system('shop', { ...shop, dashboards: [main] });
