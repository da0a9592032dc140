import { alert, promql, system } from 'atalaya';
import { queue, requests, shop, words } from '../base.js';

export default system('shop', {
  ...shop,
  rules: [
    alert('Comment', { ...words, when: promql`${queue} > 5 # and not ${requests}` }),
    alert('Quotes', { ...words, when: promql`sum(rate(${requests}{path='${'/cart'}'}[5m])) > 5` }),
    alert('Word', { ...words, when: promql`sum(rate(${requests}_sum[5m])) > 5` }),
    alert('Power', { ...words, when: promql`${queue} > ${-2} ^ 2` }),
    alert('Backslash', { ...words, when: promql`${queue} > 5 unless shop_requests_total{path=~"\d+"}` }),
  ],
});
