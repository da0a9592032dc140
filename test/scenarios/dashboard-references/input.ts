import { choice, dashboard, fromLabel, link, row, stat, system, timeseries } from 'atalaya';
import { latency, queue, requests, shop } from '../base.js';

const main = dashboard('main', {
  title: 'Main',
  description: 'How the shop does.',
  variables: [
    fromLabel(requests, 'endpoint'),
    fromLabel(requests, 'status'),
    choice('size', ['small', 'large']),
    choice('size', ['s', 'l']),
    choice('my-choice', []),
  ],
  links: [link('mian'), link('details')],
  rows: [
    row(
      'Traffic',
      timeseries('latency', 'Latency', latency.quantile(0.95), { repeat: 'siez' }),
      stat('queue', 'Queue', queue, { links: [link('maim')] }),
    ),
  ],
});

export default system('shop', { ...shop, dashboards: [main] });
