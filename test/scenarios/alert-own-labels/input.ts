import { alert, counter, matches, oneOf, percent, promql, system, text } from 'atalaya';
import { shop, words } from '../base.js';

// A proxy tells its backends apart by the label `service`, a log shipper its lines by `severity`.
const requests = counter('proxy_service_requests_total', {
  help: 'Requests.',
  emittedBy: 'proxy',
  labels: { service: text(), code: text() },
});
const lines = counter('logs_lines_total', {
  help: 'Lines.',
  emittedBy: 'shipper',
  labels: { severity: oneOf('error', 'warning') },
});
const byService = { by: ['service'] } as const;
const failing = requests
  .where({ code: matches('5..') })
  .rate()
  .sum(byService);

export default system('shop', {
  ...shop,
  metrics: { requests, lines },
  rules: [
    alert('ServiceFails', {
      ...words,
      when: failing.div(requests.rate().sum(byService)).gt(percent(5)),
      summary: ({ labels, value }) => `${value} of the requests to ${labels.service} fail`,
    }),
    // Some of its series have the label.
    alert('Some', {
      ...words,
      when: promql`sum(rate(logs_lines_total[5m])) > 9 or rate(proxy_service_requests_total[5m]) > 9`,
    }),
    alert('LogsNoisy', {
      ...words,
      when: lines
        .rate()
        .sum({ by: ['severity'] })
        .gt(1),
    }),
    alert('Firing', { ...words, when: promql`ALERTS{alertstate="firing"} > 0` }),
    // The rule's own value: nothing is lost.
    alert('Same', {
      ...words,
      when: lines
        .where({ severity: 'warning' })
        .rate()
        .sum({ by: ['severity'] })
        .gt(1),
    }),
  ],
});
