import { alert, counter, matches, percent, system, text } from 'atalaya';

const requests = counter('shop_requests_total', { help: 'Requests.', labels: { status: text() } });
const ratio = requests
  .where({ status: matches('5..') })
  .rate('5m')
  .sum()
  .div(requests.rate('5m').sum());

export default system('shop', {
  title: 'Shop',
  outputs: ['rules'],
  metrics: [requests],
  rules: [
    alert('ManyErrors', {
      severity: 'critical',
      when: ratio.gt(percent(5)),
      summary: 'Many errors.',
      action: 'Roll back.',
    }),
  ],
});
