import { budget, percent, system, usd } from 'atalaya';
import { shop, spent } from '../base.js';

export default system('shop', {
  ...shop,
  budgets: [
    budget('cloud', {
      title: 'Cloud',
      daily: { limit: usd(50), spent: spent.increase('1d') },
      monthly: { limit: usd(1000), spent: spent.increase('30d') },
      warnAt: [percent(80), percent(90)],
      unusual: { spending: spent.rate('1h'), usual: spent.rate('7d'), factor: 2.5 },
      action: 'Ask who started what.',
    }),
    budget('mail', {
      title: 'Mail',
      daily: { limit: usd(5), spent: spent.increase('1d') },
      action: 'Send less.',
    }),
  ],
});
