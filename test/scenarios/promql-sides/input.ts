import { alert, promql, system } from 'atalaya';
import { shop, words } from '../base.js';

export default system('shop', {
  ...shop,
  rules: [
    alert('Sides', {
      ...words,
      when: promql`sum by (method) (rate(shop_requests_total[5m])) / sum by (path) (rate(shop_requests_total[5m])) > 0.5`,
    }),
    alert('Many', {
      ...words,
      when: promql`rate(shop_requests_total[5m]) / on (instance) shop_queue_length > 3`,
    }),
    alert('Units', {
      ...words,
      when: promql`shop_memory_bytes > histogram_quantile(0.5, rate(shop_latency_seconds_bucket[5m]))`,
    }),
    alert('Ratio', {
      ...words,
      when: promql`sum(rate(shop_requests_total{status="500"}[5m])) / sum(rate(shop_requests_total[5m])) > 5`,
    }),
  ],
});
