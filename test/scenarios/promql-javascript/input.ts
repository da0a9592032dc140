import { alert, percent, promql, record, system } from 'atalaya';
import { latency, memory, queue, requests, shop, words } from '../base.js';

const rate = requests.rate();

export default system('shop', {
  ...shop,
  rules: [
    alert('Counter', { ...words, when: queue.gt(requests) }),
    alert('Histogram', { ...words, when: memory.div(latency).gt(percent(5)) }),
    alert('Nothing', { ...words, when: queue.gt(undefined) }),
    alert('Text', { ...words, when: queue.gt('5') }),
    alert('Status', {
      ...words,
      when: requests
        .where({ status: 500, method: ['GET', null] })
        .rate()
        .gt(5),
    }),
    alert('Both', { ...words, when: rate.sum({ by: ['method'], without: ['path'] }).gt(5) }),
    alert('By', { ...words, when: rate.sum({ by: 'method' }).gt(5) }),
    alert('On', { ...words, when: rate.div(rate, { on: ['path'], ignoring: ['method'] }).gt(5) }),
    alert('Hole', { ...words, when: promql`rate(${queue.over('5m')}) > ${undefined}` }),
    alert('Inside', { ...words, when: promql`${memory.plus(latency.quantile(0.5))} > 5` }),
    record('shop:p95', { expr: latency.quantile(0.95, { by: 'path' }), help: 'Latency.' }),
  ],
});
