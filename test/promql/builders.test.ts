import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  AGGREGATIONS,
  amount,
  type BinaryOperator,
  check,
  counterHandle,
  type Expr,
  type Expression,
  FEATURE_FLAGS,
  FUNCTIONS,
  fn,
  gaugeHandle,
  histogramHandle,
  nativeHistogramHandle,
  OPERATORS,
  parse,
  percent,
  print,
  promql,
  replaceWindow,
  seconds,
  selection,
  summaryHandle,
  unitOf,
  walk,
} from '../../src/promql/index.js';
import { builtExpression } from './corpus/built.js';
import { random } from './corpus/random.js';
import { METRICS } from './metrics.js';

const requests = counterHandle(selection('requests_total', 'requests'));
const memory = gaugeHandle(selection('memory_bytes', 'bytes'));
const limit = gaugeHandle(selection('limit_bytes', 'bytes'));
const age = gaugeHandle(selection('age_seconds', 'seconds'));
const load = gaugeHandle(selection('load_ratio', 'ratio'));
const latency = histogramHandle(selection('latency_seconds', 'seconds'));
const answers = summaryHandle(selection('answer_seconds', 'seconds'));

const text = (expression: object) => print(replaceWindow((expression as Expression).ast, 300_000));

describe('a quantity in a text', () => {
  const codes = (expression: Expression) =>
    check(expression.ast, { metrics: METRICS }).map(({ code }) => code);

  it.each([
    [promql`age_seconds > ${seconds(5)}`, []],
    [promql`memory_bytes > ${seconds(5)}`, ['promql/unit']],
    [promql`  memory_bytes > ${amount(-5, 'seconds')}`, ['promql/unit']],
    [promql`load_ratio > ${percent(5)}`, ['promql/unit']],
    [promql`load_percent > ${percent(0.5)}`, []],
    [promql`topk(3, ${age.gt(seconds(2))}) > 3 or ${memory.gt(amount(7, 'bytes'))}`, []],
    [promql`topk(3, ${age.gt(seconds(2))}) > ${amount(1, 'bytes')}`, ['promql/unit']],
    [promql`memory_bytes + ${5} > 0`, []],
  ])('keeps its unit for the check: %#', (expression, expected) => {
    expect(expression.faults).toEqual([]);
    expect(codes(expression)).toEqual(expected);
  });
});

describe('builders', () => {
  it.each([
    [memory.plus(limit), 'memory_bytes + limit_bytes'],
    [memory.mod(amount(4096, 'bytes')), 'memory_bytes % 4096'],
    [load.pow(2), 'load_ratio ^ 2'],
    [load.atan2(load), 'load_ratio atan2 load_ratio'],
    [memory.minus(limit).negate(), '-(memory_bytes - limit_bytes)'],
    [memory.gt(amount(5, 'bytes'), { bool: true }), 'memory_bytes > bool 5'],
    [memory.gt(limit, { bool: true, on: ['instance'] }), 'memory_bytes > bool on(instance) limit_bytes'],
    [
      memory.div(limit, { on: ['instance'], groupLeft: ['job'] }),
      'memory_bytes / on(instance) group_left(job) limit_bytes',
    ],
    [memory.plus(limit, { fill: 0 }), 'memory_bytes + fill(0) limit_bytes'],
    [
      memory.plus(limit, { on: ['job'], fill: { right: 1 } }),
      'memory_bytes + on(job) fill_right(1) limit_bytes',
    ],
    [memory.unless(memory.ago('10m')), 'memory_bytes unless memory_bytes offset 10m'],
    [memory.or(limit, { on: ['job'] }), 'memory_bytes or on(job) limit_bytes'],
    [memory.ago('-1h'), 'memory_bytes offset -1h'],
    [memory.at('end'), 'memory_bytes @ end()'],
    [memory.at(1_609_746_000).max(), 'max(memory_bytes @ 1609746000)'],
    [memory.over('1h').predict('4h'), 'predict_linear(memory_bytes[1h], 14400)'],
    [memory.div(limit).over('1h', '1m').max(), 'max_over_time((memory_bytes / limit_bytes)[1h:1m])'],
    [memory.over('1h').smooth(0.5, 0.1), 'double_exponential_smoothing(memory_bytes[1h], 0.5, 0.1)'],
    [memory.over('1h').mad(), 'mad_over_time(memory_bytes[1h])'],
    [requests.over('10m').changes(), 'changes(requests_total[10m])'],
    [requests.over('10m').first(), 'first_over_time(requests_total[10m])'],
    [requests.ago('-5m').rate(), 'rate(requests_total[5m] offset -5m)'],
    [memory.group({ by: ['job'] }), 'group by (job) (memory_bytes)'],
    [memory.stdvar(), 'stdvar(memory_bytes)'],
    [memory.countValues('size', { by: ['job'] }), 'count_values by (job) ("size", memory_bytes)'],
    [memory.limitk(3), 'limitk(3, memory_bytes)'],
    [memory.limitRatio(-0.9, { by: ['job'] }), 'limit_ratio by (job) (-0.9, memory_bytes)'],
    [
      memory.labelReplace('host', '$1', 'instance', '(.*):.*'),
      'label_replace(memory_bytes, "host", "$1", "instance", "(.*):.*")',
    ],
    [
      memory.labelJoin('target', '/', 'job', 'instance'),
      'label_join(memory_bytes, "target", "/", "job", "instance")',
    ],
    [memory.timestamp(), 'timestamp(memory_bytes)'],
    [memory.times(memory.sum().scalar()), 'memory_bytes * scalar(sum(memory_bytes))'],
    [fn.time().minus(age), 'time() - age_seconds'],
    [fn.vector(fn.time()), 'vector(time())'],
    [fn.hour(), 'hour()'],
    [fn.day_of_week(age), 'day_of_week(age_seconds)'],
    [
      fn.histogram_fraction(0, 0.2, latency.buckets()),
      'histogram_fraction(0, 0.2, sum by (le) (rate(latency_seconds_bucket[5m])))',
    ],
    [latency.fraction(0, 0.2), 'histogram_fraction(0, 0.2, sum by (le) (rate(latency_seconds_bucket[5m])))'],
    [fn.quantile_over_time(0.9, memory.over('1h')), 'quantile_over_time(0.9, memory_bytes[1h])'],
    [fn.sort_by_label(memory, 'job', 'instance'), 'sort_by_label(memory_bytes, "job", "instance")'],
    [fn.info(memory), 'info(memory_bytes)'],
    [fn.absent_over_time(memory.over('1h')), 'absent_over_time(memory_bytes[1h])'],
    [answers.quantile(0.5), 'answer_seconds{quantile="0.5"}'],
  ])('%# prints as PromQL', (expression, expected) => {
    expect(text(expression)).toBe(expected);
    const { ast } = parse(expected, { target: '3.14' });
    expect(ast && check(ast, { target: '3.14', features: FEATURE_FLAGS })).toEqual([]);
  });

  it('convert quantities into the unit of the other side, whatever its scale', () => {
    expect(text(load.gt(percent(5)))).toBe('load_ratio > 0.05');
    expect(text(load.times(100).gt(percent(5)))).toBe('load_ratio * 100 > 5');
    expect(text(age.times(1000).gt(seconds(2)))).toBe('age_seconds * 1000 > 2000');
    expect(
      text(
        memory
          .div(1024)
          .div(1024)
          .lt(amount(2 ** 20, 'bytes')),
      ),
    ).toBe('memory_bytes / 1024 / 1024 < 1');
  });

  it('let the unit of a number stand in the tree, where the text has no place for it', () => {
    const share = gaugeHandle(selection('cost_usd', 'usd')).div(amount(50, 'usd'));
    expect(share.unit).toBe('ratio');
    expect(unitOf(share.ast, METRICS)).toBe('ratio');
    const mixed = memory.minus(seconds(5) as never);
    expect(check(mixed.ast, { metrics: METRICS }).map(({ code }) => code)).toEqual(['promql/unit']);
  });
});

describe('the builders and the table of the language', () => {
  const histograms = nativeHistogramHandle(selection('latency_native_seconds', 'seconds')).rate('5m');
  const samples = { vector: memory, matrix: memory.over('5m'), scalar: 1, string: 'job' };

  it.each(Object.keys(FUNCTIONS) as (keyof typeof FUNCTIONS)[])('make %s()', name => {
    const { args } = FUNCTIONS[name];
    const build = fn[name] as unknown as (...args: unknown[]) => Expression;
    const { ast, faults } = build(...args.map(arg => samples[arg]));
    expect(faults).toEqual([]);
    expect(ast).toMatchObject({ type: 'call', func: name });
    const wrongArguments = check(ast, { target: '3.14', features: FEATURE_FLAGS }).filter(({ code }) =>
      ['promql/type', 'promql/arguments', 'promql/unknown-function'].includes(code),
    );
    expect(wrongArguments).toEqual([]);
  });

  it.each(Object.entries(AGGREGATIONS))('make the aggregation %s', (name, signature) => {
    const made = madeBy((method, build) => {
      const param = 'param' in signature ? [signature.param.type === 'string' ? 'value' : 1] : [];
      const { ast } = build(...param, { by: ['job'] });
      return ast?.type === 'aggregation' && ast.op === name && ast.grouping?.labels[0] === 'job'
        ? method
        : undefined;
    });
    expect(made).toHaveLength(1);
  });

  it.each(Object.keys(OPERATORS))('make the operator %s', op => {
    const isTrim = OPERATORS[op as BinaryOperator].kind === 'trim';
    const right = isTrim ? 5 : limit;
    const made = madeBy(
      (method, build) => {
        const { ast } = build(right);
        if (ast?.type !== 'binary' || ast.op !== op) return undefined;
        return isTrim || ast.right === limit.ast ? method : undefined;
      },
      isTrim ? histograms : memory,
    );
    expect(made).toHaveLength(1);
  });

  /** The methods that do it. */
  function madeBy(
    does: (method: string, build: (...args: unknown[]) => Expression) => string | undefined,
    of: Expression = memory,
  ): string[] {
    const handle = of as unknown as Readonly<Record<string, (...args: unknown[]) => Expression>>;
    const names = new Set<string>();
    for (let from: object = of; from !== Object.prototype; from = Object.getPrototypeOf(from))
      for (const name of Object.getOwnPropertyNames(from)) names.add(name);
    return [...names].flatMap(name => {
      if (name === 'constructor' || typeof handle[name] !== 'function') return [];
      const found = does(name, (...args) => {
        try {
          return handle[name]?.(...args) ?? ({} as Expression);
        } catch {
          return {} as Expression;
        }
      });
      return found === undefined ? [] : [found];
    });
  }
});

describe('what is built', () => {
  const source = random(2027);
  const built = Array.from({ length: 3000 }, () => builtExpression(source, 1 + source.below(5)));

  it('has the unit that its tree has', () => {
    const differing = built
      .filter(({ ast, unit }) => unit !== unitOf(ast, METRICS))
      .map(({ ast, unit }) => ({ text: print(ast), built: unit, tree: unitOf(ast, METRICS) }));
    expect(differing.slice(0, 5)).toEqual([]);
    expect(new Set(built.map(({ unit }) => unit)).size).toBeGreaterThan(30);
  });

  it('is PromQL, and read back to the same tree but for the units of its numbers', () => {
    for (const { ast } of built) {
      const bare = withoutUnits(replaceWindow(ast, 300_000));
      const read = parse(print(bare)).ast;
      if (!isDeepStrictEqual(withoutUnits(read as Expr), bare)) expect(print(read as Expr)).toBe(print(bare));
      const faults = check(bare, { features: FEATURE_FLAGS }).filter(({ severity }) => severity === 'error');
      expect([print(bare), faults]).toEqual([print(bare), []]);
    }
  });

  it('reports a unit at the place of its number', () => {
    const [fault] = check(memory.plus(seconds(2) as never).ast, { metrics: METRICS });
    expect(fault?.excerpt?.text).toBe('memory_bytes + 2');
    let numbers = 0;
    walk(memory.plus(seconds(2) as never).ast, part => {
      if (part.type === 'number' && part.unit === 'seconds') numbers++;
    });
    expect(numbers).toBe(1);
  });
});

function withoutUnits(expr: Expr): Expr {
  return JSON.parse(
    JSON.stringify(expr, (key, value) => (key === 'unit' || key === 'span' ? undefined : value)),
  );
}
