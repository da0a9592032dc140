import {
  after,
  alert,
  alertList,
  annotation,
  barChart,
  barGauge,
  budget,
  choice,
  collapsed,
  counter,
  dashboard,
  discord,
  email,
  escalation,
  every,
  fromLabel,
  gauge,
  gaugePanel,
  heatmap,
  histogram,
  histogramPanel,
  immediately,
  interval,
  link,
  logs,
  matches,
  oneOf,
  percent,
  pieChart,
  promql,
  record,
  row,
  seconds,
  secretFile,
  slack,
  stat,
  stateTimeline,
  statusHistory,
  summary,
  system,
  table,
  text,
  textPanel,
  timeseries,
  usd,
  webhook,
} from 'atalaya';

/** A system that uses every kind of definition, receiver, variable and panel at least once. */
const path = text({ example: '/cart', cardinality: 20 });
const method = oneOf('GET', 'POST');

const requests = counter('shop_requests_total', {
  help: 'Requests.',
  labels: { method, path, status: text({ pattern: '[1-5][0-9][0-9]' }) },
});
const latency = histogram('shop_latency_seconds', {
  help: 'Time to answer.',
  labels: { path, method },
  buckets: [0.1, 1, 10],
});
const waits = summary('shop_wait_seconds', { help: 'Time in the queue.', quantiles: [0.5, 0.9] });
const queue = gauge('shop_queue_length', { help: 'Orders that wait.', unit: 'orders' });
const cost = counter('shop_cost_usd_total', { help: 'Money spent.', labels: { kind: oneOf('gpu', 'cpu') } });

const errors = requests
  .where({ status: matches('5..') })
  .rate()
  .sum({ by: ['path'] })
  .div(requests.rate().sum({ by: ['path'] }));
const p95 = latency.quantile(0.95, { by: ['path'] });
const recorded = record('shop:errors:ratio', { expr: errors, help: 'Share of errors.', group: 'api' });
const worst = record('shop:errors:worst', { expr: recorded.max(), help: 'The worst path.' });

const chat = slack('chat', { channel: '#shop', url: secretFile('slack_url') });
const mail = email('mail', { to: ['shop@example.com'] });
const board = discord('board', { url: secretFile('discord_url') });
const hook = webhook('hook', { url: 'http://hook:8080/alerts' });

const details = dashboard('details', {
  title: 'Details',
  description: 'What is behind the numbers.',
  rows: [row('Cost', stat('cost', 'Cost', cost.increase('1d').sum()), table('queue', 'Queue', queue))],
});
const main = dashboard('main', {
  title: 'Main',
  description: 'How the shop does.',
  tags: ['shop', 'api'],
  variables: [
    fromLabel(requests, 'path', { multi: true, all: true }),
    choice('size', ['small', 'large']),
    interval('span', ['1m', '5m']),
  ],
  links: [link(details), link('https://example.com', 'Elsewhere')],
  annotations: [
    annotation('deploys', { title: 'Deploys', when: promql`changes(shop_queue_length[$span]) > 0` }),
  ],
  rows: [
    row(
      'Traffic',
      timeseries('rate', 'Rate', requests.rate().sum({ by: ['path', 'method'] })),
      timeseries('errors', 'Errors', errors, { links: [link('details')] }),
      timeseries('latency', 'Latency', { p50: latency.quantile(0.5, { by: ['path'] }), p95 }),
      stat('queue', 'Queue', queue, { thresholds: [{ at: 100, color: 'red' }] }),
      gaugePanel('worst', 'Worst', worst, { max: percent(100) }),
      barGauge('by-path', 'By path', recorded),
      heatmap('buckets', 'Buckets', latency.buckets()),
    ),
    collapsed(
      'More $size',
      pieChart('methods', 'Methods', requests.increase('1h').sum({ by: ['method'] })),
      barChart('costs', 'Costs', cost.increase('1d').sum({ by: ['kind'] })),
      stateTimeline('states', 'States', queue),
      statusHistory('history', 'History', queue),
      histogramPanel('waits', 'Waits', waits.quantile(0.9)),
      logs('logs', 'Logs', '{app="shop"}'),
      textPanel('help', 'Help', { content: 'Call the shop.' }),
      alertList('alerts', 'Alerts', {}),
    ),
  ],
});

const onCall = escalation('on-call', {
  cooldown: '15m',
  warning: [immediately(chat, board), after('10m', mail)],
  critical: [immediately(chat), after('5m', mail, hook), every('30m', board)],
  inhibit: [{ source: 'critical', target: 'warning', equal: ['service'] }],
});

const alerts = {
  high: alert('HighErrors', {
    severity: 'critical',
    when: errors.gt(percent(5)),
    for: '3m',
    labels: { team: 'shop', area: 'api' },
    summary: ({ labels, value, threshold }) => `${labels.path}: ${value} (limit ${threshold})`,
    action: 'Roll back.',
    panel: main.panel('errors'),
  }),
  slow: alert('Slow', {
    severity: 'warning',
    when: p95.gt(seconds(2)),
    keepFiringFor: '10m',
    summary: 'Slow.',
    action: 'Look.',
    panel: main.panel('latency'),
  }),
  long: alert('QueueTooLong', {
    severity: 'warning',
    when: queue.gt(100),
    summary: 'Long.',
    action: 'Look.',
  }),
};

export const shop = system('shop', {
  title: 'Shop',
  metrics: { requests, latency, waits, queue, cost },
  rules: { alerts, recorded, worst },
  dashboards: [main, details],
  budgets: [
    budget('gpu', { title: 'GPU', daily: { limit: usd(50), spent: cost.increase('1d') }, action: 'Look.' }),
    budget('all', {
      title: 'All',
      monthly: { limit: usd(900), spent: cost.increase('30d') },
      warnAt: [percent(90), percent(80)],
      unusual: { spending: cost.rate('1h'), usual: cost.rate('7d') },
      action: 'Look.',
    }),
  ],
  receivers: [chat, mail, board, hook],
  escalation: onCall,
  watchdog: { notifies: [mail] },
  fallback: [chat],
  runbooks: 'https://runbooks.example.com',
  prometheus: {
    externalLabels: { cluster: 'north', region: 'eu' },
    jobs: { shop: { targets: ['shop:80'], labels: { b: '2', a: '1' } }, app: { targets: ['app:80'] } },
  },
  alertmanager: { smtp: { smarthost: 'mail:25', from: 'shop@example.com' } },
  grafana: { url: 'https://grafana.example.com', lokiUrl: 'http://loki:3100' },
});
