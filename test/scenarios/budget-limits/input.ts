import { amount, budget, bytes, promql, ratio, system, usd } from 'atalaya';
import { memory, shop, spent } from '../base.js';

const today = spent.increase('1d');

export default system('shop', {
  ...shop,
  budgets: [
    budget('nothing', { title: 'Nothing', daily: { limit: usd(0), spent: today }, action: 'Look.' }),
    budget('bytes', {
      title: 'Bytes',
      monthly: { limit: bytes(5), spent: today },
      warnAt: [0.8],
      action: 'Look.',
    }),
    budget('euro', { title: 'Euro', daily: { limit: amount(5, 'eur'), spent: memory }, action: 'Look.' }),
    budget('none', { title: 'None', action: 'Look.' }),
    budget('text', {
      title: 'Text',
      daily: { limit: usd(5), spent: promql`sum(spent)` },
      warnAt: [ratio(0.5)],
      action: 'Look.',
    }),
  ],
});
