import { alert, dashboard, row, system, timeseries } from 'atalaya';
import { requests, shop, words } from '../base.js';

const rate = requests.rate().sum({ by: ['path', 'method'] });

export default system('shop', {
  ...shop,
  rules: [
    alert('Busy', {
      ...words,
      when: rate.gt(100),
      summary: ({ labels }) => `${labels.path.split('/')[0]} is busy`,
      description: ({ labels, value }) => `${labels.method === 'GET' ? 'Reading' : 'Writing'}: ${value}`,
      action: ({ value }) => `Add ${(Number(value) * 2).toFixed(1)} machines.`,
    }),
  ],
  dashboards: [
    dashboard('main', {
      title: 'Main',
      description: 'How the shop does.',
      rows: [row('Traffic', timeseries('rate', 'Rate', rate, { legend: ({ path }) => path.toUpperCase() }))],
    }),
  ],
});
