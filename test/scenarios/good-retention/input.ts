import { budget, system, usd } from 'atalaya';
import { shop, spent } from '../base.js';

export default system('shop', {
  ...shop,
  prometheus: { retention: '30d' },
  stack: { alertmanager: false, grafana: false },
  budgets: [
    budget('cloud', {
      title: 'Cloud',
      monthly: { limit: usd(1000), spent: spent.increase('30d') },
      action: 'Ask who started what.',
    }),
  ],
});
