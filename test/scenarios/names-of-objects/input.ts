import { alert, gauge, system, text } from 'atalaya';
import { queue, shop, words } from '../base.js';

const depth = gauge('shop_depth', { help: 'Depth.', labels: { constructor: text(), toString: text() } });
const lost = gauge('shop_lost', { help: 'Lost.', labels: { ['__proto__']: text() } });
export default system('shop', {
  ...shop,
  metrics: [...shop.metrics, depth, lost],
  rules: [
    alert('Class', { ...words, when: queue.gt(5), class: 'constructor' }),
    alert('Deep', {
      ...words,
      when: depth.gt(5),
      summary: ({ labels }) => `${labels.constructor} ${labels.toString}`,
    }),
    alert('Half', {
      ...words,
      when: queue.gt(5),
      summary: 'Half of a pair: \ud83d',
      labels: { half: '\ude00' },
    }),
    alert('Written', { ...words, when: queue.gt(5), action: () => 'Look \ud83d' }),
  ],
});
