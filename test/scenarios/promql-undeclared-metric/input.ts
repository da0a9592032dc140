import { alert, gauge, system } from 'atalaya';
import { queue, shop, words } from '../base.js';

const workers = gauge('shop_workers', { help: 'Workers.' });

export default system('shop', {
  ...shop,
  metrics: { queue },
  rules: [alert('NoWorkers', { ...words, when: workers.lt(1) })],
});
