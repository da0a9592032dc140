import type { Vector } from '../../../src/index.js';
import {
  composite,
  counter,
  escalation,
  fn,
  gauge,
  histogram,
  immediately,
  matches,
  nativeHistogram,
  not,
  oneOf,
  percent,
  promql,
  ratio,
  seconds,
  secretFile,
  slack,
  summary,
  text,
} from '../../../src/index.js';

/** A shop whose expressions use every kind of metric. */
const labels = { path: text(), method: oneOf('GET', 'POST') };
const requests = counter('shop_requests_total', { help: 'Requests.', labels });
const bytes = counter('shop_sent_bytes_total', { help: 'Sent.', labels });
const latency = histogram('shop_latency_seconds', { help: 'Latency.', labels, buckets: [0.1, 0.5, 1] });
const payment = nativeHistogram('shop_payment_seconds', { help: 'Payments.', labels });
const mail = summary('shop_mail_seconds', { help: 'Mails.', labels, quantiles: [0.5, 0.99] });
const age = gauge('shop_age_seconds', { help: 'Age.', labels });
const used = gauge('shop_used_ratio', { help: 'Used.', labels });
export const connections = gauge('shop_connections', { help: 'Connections.', labels, unit: 'connections' });
const chat = slack('chat', { channel: '#shop', url: secretFile('slack-url') });

export const shop = {
  title: 'Shop',
  metrics: [requests, bytes, latency, payment, mail, age, used, connections],
  escalation: escalation('on-call', {
    cooldown: '15m',
    critical: [immediately(chat)],
    warning: [immediately(chat)],
  }),
  watchdog: { notifies: [chat] },
  fallback: [chat],
  runbooks: 'https://runbooks.example.com',
  grafana: { url: 'https://grafana.example.com' },
};

/** One of each way in which a metric becomes an expression. */
export const expressions = [
  requests.rate(),
  requests.where({ method: not(['GET', 'POST']), path: matches('/a.*') }).increase('1h'),
  requests
    .where({ path: ['/a b', 'c'] })
    .where({ method: not('GET') })
    .ago('1d')
    .irate('5m'),
  requests.over('30m').changes(),
  bytes.rate('1m'),
  latency.quantile(0.95, { by: ['path'] }),
  latency.where({ path: '/' }).quantile(0.5),
  latency.average({ by: ['method'], window: '10m' }),
  latency.within(0.5),
  latency.fraction<never, 'path'>(0.1, 0.5, { without: ['path'] }),
  latency.buckets({ by: ['path'] }),
  latency.observations().rate(),
  latency.total().increase('1d'),
  payment.quantile(0.9, { by: ['path'] }),
  payment.average(),
  payment.fraction(0, 1),
  mail.quantile(0.99),
  mail.where({ path: not(matches('/x')) }).average<never, 'method'>({ without: ['method'] }),
  mail.observations().rate('2m'),
  age,
  age.where({ method: 'GET' }),
  age.ago('1w'),
  age.at(1609746000),
  age.over('1h').max(),
  age.over('1h').quantile(0.9),
  age.over('6h').predict('1h'),
  used.over('1h').deriv(),
  used
    .max({ by: ['path'] })
    .over('1h', '1m')
    .avg(),
  connections,
  connections.absent(),
  promql`1 - shop_used_ratio`,
  promql`sum(rate(shop_requests_total[5m])) > 3`,
  fn.vector(fn.time()),
  composite({ any: [used.gt(percent(90)), age.gt(seconds(90))], on: ['path'] }),
  composite({ all: [used.gt(ratio(0.9)), age.gt(seconds(90))], on: ['path'] }),
  composite({ of: [used.lt(percent(1)), age.lt(seconds(1))], atLeast: 2, on: [] }),
] as readonly Vector[];
