import { barGauge, dashboard, percent, row, seconds, stat, system, table, timeseries } from 'atalaya';
import { cpu, latency, memory, requests, shop } from '../base.js';

const byPath = requests.rate().sum({ by: ['path'] });

const main = dashboard('main', {
  title: 'Main',
  description: 'How the shop does.',
  rows: [
    row(
      'Traffic',
      timeseries('rate', 'Rate', byPath, { legend: '{{method}} {{pth}}' }),
      timeseries('both', 'Both', { byPath, all: requests.rate() }, { legend: ({ method }) => method }),
      stat('memory', 'Memory', memory, { min: seconds(0), thresholds: [{ at: percent(80), color: 'red' }] }),
      stat('cpu', 'CPU', cpu, { max: percent(100), size: { w: 30 }, tresholds: [] }),
      timeseries('legend', 'Legend', byPath, { legend: ({ path }) => path.first.second }),
      barGauge('nothing', 'Nothing', {}),
      table('latency', 'Latency', latency),
      timeseries('Bad Key', 'Requests', requests.rate(), { mappings: { 1: 'up' } }),
    ),
  ],
});

export default system('shop', { ...shop, dashboards: [main] });
