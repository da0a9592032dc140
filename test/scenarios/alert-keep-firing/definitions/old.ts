import { alert, amount, system } from 'atalaya';
import { queue, shop, words } from '../../base.js';

const when = queue.gt(amount(9, 'orders'));

export default system('old', {
  ...shop,
  prometheus: { version: '2.41' },
  rules: [alert('QueueTooLong', { ...words, when, keepFiringFor: '5m' })],
});
