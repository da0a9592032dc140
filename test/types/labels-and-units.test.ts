import {
  alert,
  amount,
  bytes,
  type Condition,
  type Counter,
  counter,
  days,
  type Escalation,
  fn,
  gauge,
  hours,
  percent,
  promql,
  ratio,
  record,
  seconds,
  stat,
  system,
  timeseries,
  usd,
  type Vector,
} from 'atalaya';
import { describe, expectTypeOf, it } from 'vitest';
import {
  api,
  build,
  chat,
  connections,
  cost,
  cpu,
  duration,
  errorRatio,
  highErrors,
  latency,
  memory,
  onCall,
  recorded,
  requests,
  rest,
  waits,
} from './sample.js';

/**
 * Compiled with the rest of the tests (`npm run types`) and once more beside the mistakes, where an error fails a test;
 * so what is expected here is expected of the compiler.
 */
type Target = 'job' | 'instance';
const rate = requests.rate();
const byEndpoint = rate.sum({ by: ['endpoint'] });

it('a system takes modules that export plain expressions beside the alerts', () => {
  const rules = {
    highErrors,
    rate: requests.rate(),
    share: errorRatio,
    text: promql`up`,
    helper: () => requests,
  };
  const shop = system('shop', { ...rest, receivers: [chat], escalation: onCall, rules });
  expectTypeOf(shop.definition.kind).toEqualTypeOf<'system'>();
});

it('a condition counts a label written as a constant', () => {
  const gold = memory.max().labelReplace('tier', 'gold', '', '');
  expectTypeOf(gold).toEqualTypeOf<Vector<'tier', 'bytes'>>();
  expectTypeOf(fn.label_replace(memory.max(), 'tier', 'gold', '', '')).toEqualTypeOf<
    Vector<'tier', 'bytes'>
  >();
});

describe('types of labels', () => {
  it('are those of the metric and of the scrape', () => {
    expectTypeOf(rate).toEqualTypeOf<Vector<'method' | 'endpoint' | 'status' | Target, 'count/seconds'>>();
    expectTypeOf(memory.abs()).toEqualTypeOf<Vector<Target, 'bytes'>>();
  });
  it('are kept by `by`, dropped by `without`, and all gone without either', () => {
    expectTypeOf(byEndpoint).toEqualTypeOf<Vector<'endpoint', 'count/seconds'>>();
    expectTypeOf(rate.max({ without: ['status', 'job', 'instance'] })).toEqualTypeOf<
      Vector<'method' | 'endpoint', 'count/seconds'>
    >();
    expectTypeOf(rate.avg()).toEqualTypeOf<Vector<never, 'count/seconds'>>();
  });
  it('stay through topk and functions', () => {
    expectTypeOf(byEndpoint.topk(5)).toEqualTypeOf<Vector<'endpoint', 'count/seconds'>>();
    expectTypeOf(byEndpoint.clampMin(0).round().ago('1d')).toEqualTypeOf<
      Vector<'endpoint', 'count/seconds'>
    >();
    expectTypeOf(connections.absent()).toEqualTypeOf<Condition<never, 'count'>>();
  });
  it('of a histogram are without le, but in buckets', () => {
    expectTypeOf(latency).toEqualTypeOf<Vector<'endpoint', 'seconds'>>();
    expectTypeOf(duration.buckets()).toEqualTypeOf<Vector<'le', 'count/seconds'>>();
    expectTypeOf(duration.average({ by: ['method'], window: '1h' })).toEqualTypeOf<
      Vector<'method', 'seconds'>
    >();
    expectTypeOf(waits.quantile(0.9)).toEqualTypeOf<Vector<'method' | 'quantile' | Target, 'seconds'>>();
  });
  it('of an operator are those that are matched', () => {
    const all = rate.sum({ by: ['endpoint', 'method'] });
    expectTypeOf(errorRatio).toEqualTypeOf<Vector<'endpoint', 'ratio'>>();
    expectTypeOf(all.div(byEndpoint, { on: ['endpoint'], groupLeft: [] })).toEqualTypeOf<
      Vector<'endpoint' | 'method', 'ratio'>
    >();
    expectTypeOf(byEndpoint.div(all, { on: ['endpoint'], groupRight: [] })).toEqualTypeOf<
      Vector<'endpoint' | 'method', 'ratio'>
    >();
    expectTypeOf(all.div(byEndpoint, { ignoring: ['method'] })).toEqualTypeOf<Vector<'endpoint', 'ratio'>>();
    expectTypeOf(memory.times(build, { on: ['instance'], groupLeft: ['version'] })).toExtend<
      Vector<'version' | Target, string>
    >();
  });
  it('of `and` and `unless` are those of the left, of `or` those that both carry', () => {
    const slow = latency.gt(seconds(2));
    expectTypeOf(slow.and(errorRatio)).toEqualTypeOf<Condition<'endpoint', 'seconds'>>();
    expectTypeOf(slow.unless(rate, { on: ['endpoint'] })).toEqualTypeOf<Condition<'endpoint', 'seconds'>>();
    expectTypeOf(byEndpoint.or(rate)).toEqualTypeOf<Vector<'endpoint', 'count/seconds'>>();
    expectTypeOf(slow.or(errorRatio.gt(percent(5)))).toEqualTypeOf<Condition<'endpoint', 'seconds'>>();
  });
  it('of a recording are those of its expression', () => {
    expectTypeOf(recorded.where({ endpoint: '/api' })).toEqualTypeOf<Vector<'endpoint', 'ratio'>>();
    expectTypeOf(record('shop:cost', { expr: cost.increase('1d').sum(), help: 'Cost.' }).max()).toEqualTypeOf<
      Vector<never, 'usd'>
    >();
  });
  it('of a text are anybody’s guess, and so fit everywhere', () => {
    const text = promql`up{job="shop"} == 0`;
    expectTypeOf(text).toEqualTypeOf<Condition<string, string>>();
    expectTypeOf(text.sum({ by: ['whatever'] })).toEqualTypeOf<Vector<'whatever', string>>();
    expectTypeOf(text.and(latency)).toEqualTypeOf<Condition<string, string>>();
    expectTypeOf(text.gt(bytes(3))).toEqualTypeOf<Condition<string, string>>();
  });
});

describe('types of units', () => {
  it('come from the name or from `unit`', () => {
    expectTypeOf(counter('shop_tokens_total', { help: 'Tokens.' })).toExtend<
      Counter<Record<never, never>, 'count'>
    >();
    expectTypeOf(cost.increase('1d').sum()).toEqualTypeOf<Vector<never, 'usd'>>();
    expectTypeOf(connections.max()).toEqualTypeOf<Vector<never, 'connections'>>();
    expectTypeOf(gauge('shop_hit_ratio', { help: 'Hits.' }).max()).toEqualTypeOf<Vector<never, 'ratio'>>();
  });
  it('are per second after rate, where seconds make a ratio', () => {
    expectTypeOf(cost.rate().sum()).toEqualTypeOf<Vector<never, 'usd/seconds'>>();
    expectTypeOf(duration.total().rate().sum()).toEqualTypeOf<Vector<never, 'ratio'>>();
    expectTypeOf(memory.over('1h').deriv().sum()).toEqualTypeOf<Vector<never, 'bytes/seconds'>>();
    expectTypeOf(memory.over('1h').predict('4h').sum()).toEqualTypeOf<Vector<never, 'bytes'>>();
    expectTypeOf(memory.over('1h').changes().sum()).toEqualTypeOf<Vector<never, 'count'>>();
  });
  it('divide and multiply', () => {
    expectTypeOf(byEndpoint.div(byEndpoint)).toEqualTypeOf<Vector<'endpoint', 'ratio'>>();
    expectTypeOf(memory.max().div(connections.max())).toEqualTypeOf<Vector<never, 'bytes/connections'>>();
    expectTypeOf(memory.div(1024)).toEqualTypeOf<Vector<Target, 'bytes'>>();
    expectTypeOf(memory.div(bytes(8e9)).asPercent()).toEqualTypeOf<Vector<Target, 'percent'>>();
    expectTypeOf(memory.times(ratio(0.9)).max()).toEqualTypeOf<Vector<never, 'bytes'>>();
  });
  it('convert between ratio and percent, and between scales of one unit', () => {
    expectTypeOf(errorRatio.gt(percent(5))).toEqualTypeOf<Condition<'endpoint', 'ratio'>>();
    expectTypeOf(cpu.gt(ratio(0.8))).toEqualTypeOf<Condition<Target, 'percent'>>();
    expectTypeOf(latency.gt(hours(1)).or(latency.lt(days(1)))).toEqualTypeOf<
      Condition<'endpoint', 'seconds'>
    >();
    expectTypeOf(connections.gt(3)).toEqualTypeOf<Condition<Target, 'connections'>>();
    expectTypeOf(connections.gt(amount(3, 'connections'))).toEqualTypeOf<Condition<Target, 'connections'>>();
    expectTypeOf(cost.increase('1d').sum().gt(usd(100))).toEqualTypeOf<Condition<never, 'usd'>>();
  });
});

describe('types of keys', () => {
  it('of panels are those of the rows', () => {
    expectTypeOf(api.panel).parameter(0).toEqualTypeOf<'errors' | 'latency' | 'connections'>();
  });
  it('of a legend are the labels that all queries carry', () => {
    timeseries('both', 'Both', { errors: errorRatio, all: rate }, { legend: ({ endpoint }) => endpoint });
    stat('all', 'All', rate, { legend: ({ job, method }) => `${job} ${method}` });
  });
  it('of an alert’s texts are its labels, and those that the rule adds', () => {
    alert('A', {
      severity: 'info',
      when: latency.gt(seconds(2)),
      labels: { team: 'shop' },
      summary: ({ labels }) => {
        expectTypeOf(labels).toEqualTypeOf<{ readonly endpoint: string; readonly team: string }>();
        return `${labels.endpoint} ${labels.team}`;
      },
      action: 'Look.',
    });
  });
  it('of a policy are the severities that it serves, and the labels that it groups by', () => {
    expectTypeOf(onCall).toEqualTypeOf<Escalation<'warning' | 'critical', 'alertname' | 'endpoint', never>>();
  });
});
