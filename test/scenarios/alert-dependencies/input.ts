import { alert, amount, external, seconds, system } from 'atalaya';
import { latency, queue, shop, words } from '../base.js';

const hostDown = external('HostDown', { severity: 'warning', carries: ['host'] });
const elsewhere = alert('Elsewhere', { ...words, when: queue.gt(amount(9, 'orders')) });
const full = alert('QueueFull', { ...words, when: queue.sum().gt(amount(5, 'orders')) });
const slow = alert('Slow', {
  ...words,
  when: latency.quantile(0.95, { by: ['path'] }).gt(seconds(1)),
  dependsOn: [full, elsewhere, { alert: hostDown, on: ['path'] }],
});

export default system('shop', { ...shop, rules: [hostDown, full, slow] });
