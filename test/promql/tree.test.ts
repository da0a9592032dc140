import { describe, expect, it } from 'vitest';
import {
  type Expr,
  lookBackMs,
  mapExpr,
  metricsUsed,
  narrow,
  parse,
  pretty,
  print,
  replaceWindow,
  valueType,
} from '../../src/promql/index.js';
import { METRICS } from './metrics.js';

const read = (text: string): Expr => {
  const { ast, diagnostics } = parse(text);
  if (ast === undefined) throw new Error(diagnostics[0]?.message);
  return ast;
};

const overWindow: Expr = {
  type: 'call',
  func: 'rate',
  args: [
    { type: 'matrix', selector: { type: 'selector', metric: 'x', matchers: [] }, range: { type: 'window' } },
  ],
};

it.each([
  ['up', 0],
  ['rate(a[5m])', 5],
  ['avg_over_time(a[1d] offset 5m)', 1445],
  ['a offset -5m', -5],
  ['max_over_time(rate(a[5m])[1h:1m] offset 10m) / rate(b[30m])', 75],
  ['sum(a) / sum(a offset 1w)', 10_080],
])('%s looks back %i minutes', (text, minutes) => {
  expect(lookBackMs(read(text))).toBe(minutes * 60_000);
});

it('lookBackMs looks back nothing that is known only later', () => {
  expect(lookBackMs(overWindow)).toBe(0);
});

describe('helpers over trees', () => {
  it('prints the usual window as a macro, as told, or decided', () => {
    expect(print(overWindow)).toBe('rate(x[$__rate_interval])');
    expect(print(overWindow, { window: '5m' })).toBe('rate(x[5m])');
    expect(print(replaceWindow(overWindow, 300_000))).toBe('rate(x[5m])');
  });

  it('narrows every selector, also those inside ranges', () => {
    const narrowed = narrow(read('rate(a[5m]) / on(x) (b offset 5m)'), ({ metric }) =>
      metric === 'c' ? [] : [{ label: 'job', operator: '=~', value: '$job' }],
    );
    expect(print(narrowed)).toBe('rate(a{job=~"$job"}[5m]) / on(x) b{job=~"$job"} offset 5m');
  });

  it('replaces parts from the leaves up', () => {
    const doubled = mapExpr(read('a + sum(2)'), expr =>
      expr.type === 'number' ? { ...expr, value: expr.value * 2 } : expr,
    );
    expect(print(doubled)).toBe('a + sum(4)');
  });

  it('names the metrics that are read, by their declaration where there is one', () => {
    const expr = read('rate(latency_seconds_sum[5m]) / rate(latency_seconds_count[5m]) > other');
    expect(metricsUsed(expr, METRICS)).toEqual(['latency_seconds', 'other']);
    expect(metricsUsed(expr)).toEqual(['latency_seconds_count', 'latency_seconds_sum', 'other']);
  });

  it.each([
    ['1 + 2', 'scalar'],
    ['a + 2', 'vector'],
    ['a[5m]', 'matrix'],
    ['a[5m:]', 'matrix'],
    ['"a"', 'string'],
    ['scalar(a)', 'scalar'],
    ['-time()', 'scalar'],
  ])('%s is of type %s', (text, type) => {
    expect(valueType(read(text))).toBe(type);
  });
});

describe('print', () => {
  it.each([
    ['((a))', 'a'],
    ['(a + b) * c', '(a + b) * c'],
    ['(a * b) + c', 'a * b + c'],
    ['a - (b - c)', 'a - (b - c)'],
    ['(a ^ b) ^ c', '(a ^ b) ^ c'],
    ['-(a ^ b)', '-a ^ b'],
    ['(-a) ^ b', '(-a) ^ b'],
    ['(-1) ^ 2', '(-1) ^ 2'],
    ['a * (-b)', 'a * -b'],
    ['sum(a)by(b)', 'sum by (b) (a)'],
    ["a{b='c',}", 'a{b="c"}'],
    ['a * on(b) group_left() (c + d)', 'a * on(b) group_left() (c + d)'],
    ['a * on(b) group_left c', 'a * on(b) group_left c'],
    ['x[90s]', 'x[1m30s]'],
    ['x[0.5]', 'x[500ms]'],
    ['0.30000000000000004', '0.30000000000000004'],
    ['x == 1234567890123456', 'x == 1234567890123456'],
    ['1.7976931348623157e308', '1.7976931348623157e+308'],
    ['0x1F', '31'],
    ['{"http.requests",a="b"}', '{"http.requests",a="b"}'],
    ['{__name__="up"}', 'up'],
    ['{__name__="on"}', '{__name__="on"}'],
    ['sum by ("without", "a b") (x)', 'sum by ("without", "a b") (x)'],
  ])('%s as %s', (text, printed) => {
    expect(print(read(text))).toBe(printed);
  });

  it('breaks a long expression where it can be read', () => {
    const text =
      'sum by (endpoint) (rate(requests_total{status=~"5..",method="GET"}[5m])) / sum by (endpoint) (rate(requests_total[5m])) > 0.05';
    expect(pretty(read(text))).toBe(
      [
        'sum by (endpoint) (rate(requests_total{status=~"5..",method="GET"}[5m]))',
        '/ sum by (endpoint) (rate(requests_total[5m]))',
        '> 0.05',
      ].join('\n'),
    );
    expect(pretty(read('a + b'))).toBe('a + b');
  });
});
