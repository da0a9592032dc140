import { alert, promql, record, system } from 'atalaya';
import { shop, words } from '../base.js';

export default system('shop', {
  ...shop,
  rules: [
    alert('Brace', { ...words, when: promql`rate(shop_requests_total{status="500"[5m]) > 1` }),
    alert('Window', { ...words, when: promql`rate(shop_requests_total[5 minutes]) > 1` }),
    alert('Quote', { ...words, when: promql`sum(rate(shop_requests_total{path=“/cart”}[5m])) > 1` }),
    alert('Open', { ...words, when: promql`sum(rate(shop_requests_total[5m]) > 1` }),
    alert('Equals', { ...words, when: promql`shop_queue_length = 5` }),
    record('shop:nothing', { expr: promql``, help: 'Nothing.' }),
    record('shop:lines', {
      expr: promql`
        sum by (path) (rate(shop_requests_total[5m]))
          /
        sum by (path (rate(shop_requests_total[5m]))
      `,
      help: 'Share.',
    }),
  ],
});
