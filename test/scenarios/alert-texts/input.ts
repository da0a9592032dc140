import { alert, system } from 'atalaya';
import { latency, queue, requests, shop, words } from '../base.js';

const rate = requests.rate().sum({ by: ['method'] });

export default system('shop', {
  ...shop,
  rules: [
    alert('Busy', {
      ...words,
      when: rate.gt(100),
      summary: ({ labels }) => `${labels.metod} ${labels.path} is busy`,
    }),
    alert('Backlog', {
      ...words,
      when: queue.gt(latency.quantile(0.5, { by: ['path'] }), { on: [] }),
      description: ({ value, threshold }) => `${value} is over ${threshold}`,
      action: ({ labels }) => labels.path.team.toUpperCase(),
    }),
  ],
});
