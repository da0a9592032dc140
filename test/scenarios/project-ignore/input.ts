import { budget, counter, system, usd } from 'atalaya';
import { shop, spent } from '../base.js';

export default system('shop', {
  ...shop,
  metrics: [...shop.metrics, counter('shop_visits', { help: 'Visits.' })],
  prometheus: {
    // Long ranges are asked of Thanos.
    // atalaya ignore system/retention: Thanos keeps samples for a year.
    retention: '7d',
  },
  budgets: [
    budget('cloud', {
      title: 'Cloud',
      monthly: { limit: usd(1000), spent: spent.increase('30d') },
      action: 'Ask who started what.',
    }),
  ],
});
