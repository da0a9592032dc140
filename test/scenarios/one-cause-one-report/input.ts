import {
  alert,
  amount,
  baseline,
  bytes,
  counter,
  dashboard,
  during,
  email,
  escalation,
  external,
  gauge,
  histogram,
  immediately,
  link,
  oneOf,
  percent,
  perSecond,
  promql,
  ratio,
  record,
  row,
  seconds,
  secretFile,
  slack,
  slo,
  stat,
  system,
  text,
  timeInterval,
  timeseries,
} from 'atalaya';
import { chat, queue, requests, shop, words } from '../base.js';

// Each of these is used all over the place below, and each is reported once.
const visits = counter('shop_visits_total', { help: 'Visits.', labels: { route: { values: ['/'] } } });
const load = gauge('node_load1', { help: 'Load.', labels: { host: text() }, emittedBy: 'node exporter' });
const waits = histogram('shop_waits_seconds', { help: 'Waits.', labels: { host: text() }, buckets: ['1'] });
const sizes = histogram('shop_sizes_bytes', { help: 'Sizes.', labels: { kind: 'mail' }, buckets: [1, 2] });
const stock = gauge('shop_stock', { help: '', labels: { kind: oneOf('a', 'b') } });
const rate = record('shop:visits:rate', { expr: requests.rate().sum({ by: ['path'] }), help: '' });
const sum = record('shop:queue:sum', { expr: queue.sum(), help: 'Sum.', evry: '1m' });
const usual = baseline('shop:usual', { of: queue, over: 'a day' });
const promise = slo('answers', {
  title: 'Answers',
  service: 'shop',
  action: 'Look.',
  objective: percent(100),
  indicator: { total: requests, errors: requests.where({ status: '500' }) },
});
const down = alert('ShopDown', { ...words, when: queue.gt(amount(1, 'orders')), fr: '5m' });
const theirs = external('TheirsDown', { severity: 'sever' });
const pager = slack('pager', { chanel: '#x', url: secretFile('x') });
const mail = email('mail', { to: [] });
const office = timeInterval('office', { times: '9-18', location: 'UTC' });
const team = escalation('team', { cooldown: 'a while', warning: [immediately(pager, mail)] });
const board = dashboard('board', {
  titel: 'Board',
  description: 'Board.',
  rows: [row('One', stat('one', 'One', queue), stat('two', 'Two', queue, { unit: 7 }))],
  variables: [],
});

const alerts = [
  alert('A1', {
    ...words,
    when: visits
      .rate()
      .sum({ by: ['route'] })
      .gt(perSecond(amount(1, 'count'))),
    summary: ({ labels }) => `${labels.route}`,
  }),
  alert('A2', { ...words, when: load.gt(amount(1, 'count')), summary: ({ labels }) => `${labels.host}` }),
  alert('A3', {
    ...words,
    when: waits.quantile(0.5, { by: ['host'] }).gt(seconds(1)),
    summary: ({ labels }) => `${labels.host}`,
  }),
  alert('A4', {
    ...words,
    when: sizes.average({ by: ['kind'] }).gt(bytes(1)),
    summary: ({ labels }) => `${labels.kind}`,
  }),
  alert('A5', {
    ...words,
    when: promql`sum by (kind) (shop_stock) > 5`,
    summary: ({ labels }) => `${labels.kind}`,
  }),
  alert('A6', { ...words, when: promql`shop:visits:rate > 5`, summary: ({ labels }) => `${labels.path}` }),
  alert('A7', { ...words, when: sum.gt(amount(1, 'orders')) }),
  alert('A8', { ...words, when: usual.gt(ratio(1.5)), summary: ({ labels }) => `${labels.instance}` }),
  alert('A9', { ...words, when: promise.burnRate.gt(ratio(1)) }),
  alert('A10', {
    ...words,
    when: queue.gt(amount(9, 'orders')),
    dependsOn: [down, theirs],
    panel: board.panel('two'),
  }),
  alert('A11', { ...words, when: queue.gt(amount(9, 'orders')), owner: 'team', panel: board.panel('one') }),
  alert('A12', {
    ...words,
    when: promql`sum by (route) (rate(shop_visits_total[5m])) / on (route) group_left () node_load1 > 1`,
  }),
];
const shown = dashboard('shown', {
  title: 'Shown',
  description: 'Shown.',
  links: [link(board)],
  rows: [
    row(
      'Row',
      timeseries('visits', 'Visits', visits.rate().sum({ by: ['route'] }), {
        legend: '{{route}}',
        max: perSecond(amount(5, 'count')),
      }),
      timeseries('load', 'Load', { load, sum }, { legend: '{{host}}' }),
      stat('usual', 'Usual', usual, { thresholds: [{ at: percent(5), color: 'red' }] }),
      stat('waits', 'Waits', waits.quantile(0.9), { max: seconds(5) }),
    ),
  ],
});

export default system('shop', {
  ...shop,
  metrics: [...shop.metrics, visits, load, waits, sizes, stock],
  rules: [rate, sum, usual, promise, down, theirs, ...alerts],
  escalation: escalation('on-call', {
    cooldown: '15m',
    groupBy: ['alertname'],
    warning: [immediately(chat, during(office, pager), mail)],
    critical: [immediately(chat)],
  }),
  owners: { team },
  dashboards: { board, shown },
});
