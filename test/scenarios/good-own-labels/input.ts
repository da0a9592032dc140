import { alert, counter, matches, oneOf, percent, promql, system, text } from 'atalaya';
import { shop, words } from '../base.js';

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
      when: failing
        .div(requests.rate().sum(byService))
        .labelReplace('backend', '$1', 'service', '(.*)')
        .labelReplace('service', '', '', '')
        .gt(percent(5)),
      summary: ({ labels, value }) => `${value} of the requests to ${labels.backend} fail`,
    }),
    alert('LogsNoisy', { ...words, when: lines.rate().sum().gt(1) }),
    alert('Same', {
      ...words,
      when: lines
        .where({ severity: 'warning' })
        .rate()
        .sum({ by: ['severity'] })
        .gt(1),
    }),
    // Nobody declares whether it has a service: its own is printed if it does.
    alert('Firing', {
      ...words,
      when: promql`label_replace(ALERTS{alertstate="firing"}, "alertname", "", "", "") > 0`,
      summary: ({ labels }) => `${labels.service} fires`,
    }),
  ],
});
