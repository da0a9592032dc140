import { alert, promql, record, system } from 'atalaya';
import { shop, words } from '../base.js';

export default system('shop', {
  ...shop,
  prometheus: {
    scrapeInterval: '30s',
    jobs: { app: { targets: ['app:9100'], every: '10s' }, slow: { targets: ['slow:9100'], every: '1m' } },
  },
  rules: [
    alert('TooFew', { ...words, when: promql`rate(shop_requests_total{job="slow"}[1m]) > 5` }),
    alert('Few', { ...words, when: promql`rate(shop_requests_total{job="slow"}[2m]) > 5` }),
    alert('Enough', { ...words, when: promql`rate(shop_requests_total{job="app"}[40s]) > 5` }),
    alert('AnyJob', { ...words, when: promql`rate(shop_requests_total[40s]) > 5` }),
    alert('Skips', { ...words, every: '5m', when: promql`max_over_time(shop_queue_length[1m]) > 5` }),
    record('shop:requests:sum', { every: '2m', expr: promql`sum(shop_requests_total)`, help: 'Requests.' }),
    alert('Recorded', { ...words, when: promql`deriv(shop:requests:sum[3m]) > 5` }),
  ],
});
