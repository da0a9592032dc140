import { alert, system } from 'atalaya';
import { queue, requests, shop, words } from '../base.js';

const rate = requests.rate().sum({ by: ['path'] });

export default system('shop', {
  ...shop,
  rules: [
    alert('Queue too long', { ...words, when: queue.gt(100) }),
    alert('Busy', { ...words, when: rate.gt(100), labels: { path: 'all', severity: 'high', team: 'shop' } }),
  ],
});
