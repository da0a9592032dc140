import { alert, promql, record, system } from 'atalaya';
import { shop, words } from '../base.js';

export default system('shop', {
  ...shop,
  prometheus: { version: '2.42' },
  rules: [
    record('shop:function', { expr: promql`sum(raet(shop_requests_total[5m]))`, help: 'Rate.' }),
    record('shop:arguments', {
      expr: promql`histogram_quantile(shop_latency_seconds_bucket)`,
      help: 'Quantile.',
    }),
    record('shop:type', { expr: promql`rate(shop_requests_total)`, help: 'Rate.' }),
    record('shop:regex', { expr: promql`shop_memory_bytes{instance=~"shop-(?!test).*"}`, help: 'Memory.' }),
    record('shop:everything', { expr: promql`count({job=~".*"})`, help: 'All.' }),
    record('shop:version', { expr: promql`sort_by_label(shop_queue_length, "job")`, help: 'Sorted.' }),
    record('shop:variable', {
      expr: promql`sum(rate(shop_requests_total[$__rate_interval]))`,
      help: 'Rate.',
    }),
    alert('Bool', { ...words, when: promql`shop_queue_length > bool 5` }),
    alert('Constant', { ...words, when: promql`vector(1) > 0` }),
    alert('Scalar', { ...words, when: promql`5` }),
  ],
});
