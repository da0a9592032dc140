import { alert, bytes, dashboard, percent, record, row, seconds, stat, system } from 'atalaya';
import { cpu, latency, memory, queue, requests, shop, words } from '../base.js';

const p95 = latency.quantile(0.95, { by: ['path'] });
const byMethod = requests.rate().sum({ by: ['method'] });

export default system('shop', {
  ...shop,
  rules: [
    alert('Units', { ...words, when: p95.gt(bytes(2)) }),
    alert('Sum', { ...words, when: memory.plus(p95).gt(bytes(2)) }),
    alert('Percent', { ...words, when: cpu.gt(seconds(80)) }),
    alert('Label', { ...words, when: requests.where({ pth: '/cart' }).rate().gt(5) }),
    alert('Value', { ...words, when: requests.where({ method: 'PSOT' }).rate().gt(5) }),
    alert('Dropped', { ...words, when: byMethod.max({ by: ['path'] }).gt(5) }),
    alert('Sides', { ...words, when: byMethod.div(requests.rate().sum({ by: ['path'] })).gt(percent(5)) }),
    alert('Window', { ...words, when: requests.rate('5 minutes').gt(5) }),
    alert('NoThreshold', { ...words, when: p95 }),
    alert('Counter', { ...words, when: requests }),
    record('shop:gauge', { expr: queue.quantileOf(95), help: 'Quantile.' }),
    record('shop:both', { expr: requests.rate().sum({ by: ['method'], without: ['path'] }), help: 'Rate.' }),
  ],
  dashboards: [
    dashboard('main', {
      title: 'Main',
      description: 'How the shop does.',
      rows: [row('All', stat('range', 'Range', queue.over('1h')), stat('wrong', 'Wrong', memory.plus(p95)))],
    }),
  ],
});
