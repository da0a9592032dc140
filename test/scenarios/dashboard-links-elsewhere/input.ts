import { dashboard, link, row, stat, system } from 'atalaya';
import { queue, shop } from '../base.js';

// A dashboard that somebody made by hand, on the same Grafana.
const legacy = link('https://grafana.example.com/d/legacy/by-hand', 'Before');

export default system('shop', {
  ...shop,
  dashboards: [
    dashboard('main', {
      title: 'Main',
      description: 'Orders that wait, and a way to what was there before.',
      rows: [row('Now', stat('queue', 'Queue', queue))],
      links: [legacy],
    }),
  ],
});
