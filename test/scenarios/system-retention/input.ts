import { budget, system, usd } from 'atalaya';
import { shop, spent } from '../base.js';

export default system('shop', {
  ...shop,
  prometheus: { retention: '7d' },
  budgets: [
    budget('cloud', {
      title: 'Cloud',
      monthly: { limit: usd(1000), spent: spent.increase('30d') },
      action: 'Ask who started what.',
    }),
  ],
});
