import {
  alert,
  alertList,
  barChart,
  barGauge,
  choice,
  collapsed,
  dashboard,
  fromLabel,
  gaugePanel,
  heatmap,
  histogramPanel,
  interval,
  link,
  logs,
  percent,
  pieChart,
  promql,
  row,
  stat,
  stateTimeline,
  statusHistory,
  system,
  table,
  textPanel,
  timeseries,
} from 'atalaya';
import { cpu, latency, memory, queue, requests, shop, words } from '../base.js';

const rate = requests.rate().sum({ by: ['path'] });

const main = dashboard('main', {
  title: 'Main',
  description: 'How the shop does.',
  variables: [
    fromLabel(requests, 'path', { multi: true, all: true }),
    choice('shop', ['north', 'south']),
    interval('span', ['5m', '1h']),
  ],
  links: [link('https://example.com/shop', 'The shop')],
  rows: [
    row(
      'Now',
      gaugePanel('cpu', 'CPU', cpu, { min: percent(0), max: percent(100) }),
      stat('queue', 'Queue', queue),
      timeseries(
        'rate',
        'Rate in $span',
        promql`sum by (path) (rate(${requests.where({ method: 'GET' })}[$span]))`,
      ),
      timeseries('latency', 'Latency', {
        p50: latency.quantile(0.5, { by: ['path'] }),
        p95: latency.quantile(0.95, { by: ['path'] }),
      }),
      barGauge('paths', 'Paths', rate, { repeat: 'path', raw: { maxPerRow: 4 } }),
      heatmap('buckets', 'Buckets', latency.buckets()),
    ),
    collapsed(
      'Behind it',
      table('top', 'Top', rate.topk(5)),
      pieChart('share', 'Share', rate),
      barChart('bars', 'Bars', rate),
      stateTimeline('states', 'States', queue, { mappings: [{ value: 0, text: 'empty', color: 'green' }] }),
      statusHistory('history', 'History', queue),
      histogramPanel('spread', 'Spread', memory),
      logs('logs', 'Logs', '{app="shop", shop="$shop"}'),
      textPanel('help', 'Help', { content: 'Call the shop.' }),
      alertList('alerts', 'Alerts', {}),
    ),
  ],
});

export default system('shop', {
  ...shop,
  dashboards: [main],
  rules: [alert('CpuHigh', { ...words, when: cpu.gt(percent(80)), panel: main.panel('cpu') })],
});
