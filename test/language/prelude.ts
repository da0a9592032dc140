import {
  after,
  counter,
  dashboard,
  email,
  escalation,
  gauge,
  histogram,
  immediately,
  matches,
  oneOf,
  row,
  secretFile,
  slack,
  text,
  timeInterval,
  timeseries,
} from 'atalaya';

/** What the examples of the language's functions stand on. */
export const requests = counter('api_requests_total', {
  help: 'Requests.',
  labels: { method: oneOf('GET', 'POST'), endpoint: text({ example: '/users' }), status: text() },
});
export const duration = histogram('api_request_duration_seconds', {
  help: 'Time to answer.',
  labels: { endpoint: text() },
  buckets: [0.1, 0.5, 1, 5],
});
export const connections = gauge('api_connections', { help: 'Open connections.', unit: 'connections' });
export const cost = gauge('api_cost_usd', { help: 'Money spent since midnight.' });

export const errorRatio = requests
  .where({ status: matches('5..') })
  .rate()
  .sum({ by: ['endpoint'] })
  .div(requests.rate().sum({ by: ['endpoint'] }));
export const latency = duration.quantile(0.95, { by: ['endpoint'] });

export const api = dashboard('api', {
  title: 'API',
  description: 'How the API does.',
  rows: [row('Traffic', timeseries('errors', 'Errors', errorRatio))],
});

export const chat = slack('chat', { channel: '#api', url: secretFile('slack-url') });
export const mail = email('mail', { to: ['on-call@example.com'] });
export const businessHours = timeInterval('office', { times: '09:00-18:00', location: 'Europe/Madrid' });
export const onCall = escalation('on-call', {
  cooldown: '15m',
  info: [immediately(chat)],
  warning: [immediately(chat)],
  critical: [immediately(chat), after('5m', mail)],
  emergency: [immediately(chat)],
});
