import { alert, budget, email, record, system } from 'atalaya';
import { queue, shop } from '../base.js';

const long = alert('QueueTooLong', { severity: 'warning', when: queue.gt(100) });
const mean = record('shop:queue:mean', { expr: queue.avg() });
const cloud = budget('cloud', { title: 'Cloud', action: 'Look.' });
const boss = email('boss', {});

export default system('shop', { ...shop, rules: [long, mean], budgets: [cloud], fallback: [boss] });
