import { alert, promql, record, system } from 'atalaya';
import { shop, words } from '../base.js';

export default system('shop', {
  ...shop,
  rules: [
    alert('Metric', { ...words, when: promql`shop_queue_lenght > 5` }),
    alert('Label', { ...words, when: promql`sum(rate(shop_requests_total{pth="/cart"}[5m])) > 5` }),
    alert('Value', { ...words, when: promql`sum(rate(shop_requests_total{method="PSOT"}[5m])) > 5` }),
    alert('Pattern', { ...words, when: promql`sum(rate(shop_requests_total{method=~"P"}[5m])) > 5` }),
    alert('Gauge', { ...words, when: promql`rate(shop_memory_bytes[5m]) > 5` }),
    alert('Counter', { ...words, when: promql`shop_requests_total > 5` }),
    alert('Exists', { ...words, when: promql`shop_requests_total{status="500"}` }),
    alert('Unfiltered', { ...words, when: promql`shop_queue_length` }),
    alert('Quantile', {
      ...words,
      when: promql`histogram_quantile(95, sum by (le) (rate(shop_latency_seconds_bucket[5m]))) > 2`,
    }),
    alert('Bucket', {
      ...words,
      when: promql`histogram_quantile(0.95, sum by (path) (rate(shop_latency_seconds_bucket[5m]))) > 2`,
    }),
    alert('Base', { ...words, when: promql`shop_latency_seconds > 2` }),
    record('shop:dropped', {
      expr: promql`sum by (path) (sum by (method) (rate(shop_requests_total[5m])))`,
      help: 'Rate.',
    }),
  ],
});
