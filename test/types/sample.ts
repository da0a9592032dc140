import {
  after,
  alert,
  counter,
  dashboard,
  escalation,
  fromLabel,
  gauge,
  histogram,
  immediately,
  matches,
  oneOf,
  percent,
  record,
  row,
  type SystemInput,
  seconds,
  secretFile,
  slack,
  stat,
  summary,
  text,
  timeseries,
} from 'atalaya';

/** A small system without a mistake, for the type tests to make one in. */
const endpoint = text({ example: '/api', cardinality: 40 });
const method = oneOf('GET', 'POST');

export const requests = counter('shop_requests_total', {
  help: 'Requests.',
  labels: { method, endpoint, status: text({ pattern: '[1-5][0-9][0-9]' }) },
});
export const duration = histogram('shop_duration_seconds', {
  help: 'Time to answer.',
  labels: { method, endpoint },
  buckets: [0.1, 1, 10],
});
export const waits = summary('shop_wait_seconds', {
  help: 'Time in the queue.',
  labels: { method },
  quantiles: [0.5, 0.9],
});
export const connections = gauge('shop_connections', { help: 'Open connections.', unit: 'connections' });
export const memory = gauge('shop_memory_bytes', { help: 'Memory in use.' });
export const cpu = gauge('shop_cpu_percent', { help: 'CPU in use.' });
export const cost = counter('shop_cost_usd_total', {
  help: 'Money spent.',
  labels: { kind: oneOf('gpu', 'cpu') },
});
export const build = gauge('shop_build_info', {
  help: 'What runs, always 1.',
  labels: { version: text() },
  unit: 'info',
});

export const errorRatio = requests
  .where({ status: matches('5..') })
  .rate()
  .sum({ by: ['endpoint'] })
  .div(requests.rate().sum({ by: ['endpoint'] }));
export const latency = duration.quantile(0.95, { by: ['endpoint'] });
export const recorded = record('shop:errors:ratio', { expr: errorRatio, help: 'Share of errors.' });

export const api = dashboard('api', {
  title: 'API',
  description: 'How the API does.',
  variables: [fromLabel(requests, 'endpoint', { multi: true })],
  rows: [
    row(
      'Traffic',
      timeseries('errors', 'Errors', errorRatio),
      timeseries('latency', 'Latency', { p50: duration.quantile(0.5, { by: ['endpoint'] }), p95: latency }),
      stat('connections', 'Connections', connections),
    ),
  ],
});

export const chat = slack('chat', { channel: '#shop', url: secretFile('slack_url') });
export const onCall = escalation('on-call', {
  groupBy: ['alertname', 'endpoint'],
  cooldown: '15m',
  warning: [immediately(chat), after('5m', chat)],
  critical: [immediately(chat)],
});
export const highErrors = alert('HighErrors', {
  severity: 'critical',
  when: errorRatio.gt(percent(5)),
  for: '3m',
  summary: ({ labels, value, threshold }) => `${labels.endpoint}: ${value} (limit ${threshold})`,
  action: 'Roll back.',
  panel: api.panel('errors'),
});
export const slow = alert('Slow', {
  severity: 'warning',
  when: latency.gt(seconds(2)),
  summary: 'Slow.',
  action: 'Look.',
});

export const rest = {
  title: 'Shop',
  metrics: { requests, duration },
  watchdog: { notifies: [chat] },
  fallback: [chat],
  runbooks: 'https://runbooks.example.com',
  grafana: { url: 'https://grafana.example.com' },
} as const satisfies Partial<SystemInput>;
