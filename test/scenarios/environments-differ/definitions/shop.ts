import {
  alert,
  counter,
  escalation,
  immediately,
  matches,
  pagerduty,
  percent,
  secretFile,
  slack,
  system,
  text,
} from 'atalaya';
import { at } from './_at.js';

const requests = counter('shop_requests_total', { help: 'Requests.', labels: { status: text() } });
const ratio = requests
  .where({ status: matches('5..') })
  .rate('5m')
  .sum()
  .div(requests.rate('5m').sum());

const chat = slack('chat', {
  channel: at({ staging: '#shop-staging', production: '#shop' }),
  url: secretFile('slack_url'),
});
const pager = pagerduty('pager', { routingKey: secretFile('pagerduty_key') });
const onCall = escalation('on-call', {
  cooldown: '4h',
  critical: [immediately(at<typeof chat | typeof pager>({ staging: chat, production: pager }))],
});

const manyErrors = alert('ManyErrors', {
  severity: 'critical',
  when: ratio.gt(at({ staging: percent(20), production: percent(5) })),
  for: at({ staging: '30m', production: '5m' }),
  summary: 'Many errors.',
  action: 'Roll back.',
});
const noRequests = alert('NoRequests', {
  severity: 'critical',
  when: requests.rate('5m').sum().lt(1),
  summary: 'No requests.',
  action: 'Look at the proxy.',
});

export default system('shop', {
  title: 'Shop',
  metrics: [requests],
  rules: [manyErrors, ...at({ staging: [], production: [noRequests] })],
  escalation: onCall,
});
