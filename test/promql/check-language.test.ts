import { describe, expect, it } from 'vitest';
import { type CheckOptions, check, parse } from '../../src/promql/index.js';

function codes(text: string, options: CheckOptions = {}): string[] {
  const { ast, diagnostics } = parse(text, options);
  const all = ast === undefined ? diagnostics : check(ast, { text, ...options });
  return [...new Set(all.map(({ code }) => code))];
}

/** What Prometheus refuses, and its neighbour that it takes. `oracle.test.ts` asks Prometheus itself. */
const FAULTS: readonly (readonly [code: string, wrong: string, right: string])[] = [
  ['promql/empty', ' # nothing', 'up # something'],
  ['promql/syntax', 'up{job=node}', 'up{job="node"}'],
  ['promql/syntax', 'a on(x) b', 'a + on(x) b'],
  ['promql/syntax', 'a + group_left b', 'a + on(x) group_left b'],
  ['promql/syntax', 'sum(a,)', 'sum(a)'],
  ['promql/character', 'a && b', 'a and b'],
  ['promql/unclosed', 'sum(rate(a[5m])', 'sum(rate(a[5m]))'],
  ['promql/unclosed', 'a{b="c"', 'a{b="c"}'],
  ['promql/unclosed', 'a[5m', 'a[5m]'],
  ['promql/string', 'a{b="c}', 'a{b="c"}'],
  ['promql/string', 'a{b=~"\\d+"}', 'a{b=~"\\\\d+"}'],
  ['promql/string', 'a{b="\\xff"}', 'a{b="\\xc3\\xa4"}'],
  ['promql/number', 'a > 1.2.3', 'a > 1.23'],
  ['promql/duration', 'a[5m1h]', 'a[1h5m]'],
  ['promql/duration', 'rate(a[0s])', 'rate(a[1s])'],
  ['promql/duration', 'a[300y]', 'a[200y]'],
  ['promql/duration', 'a[5m + 1m]', 'a[6m]'],
  ['promql/modifier', 'a offset 5m [1h]', 'a[1h] offset 5m'],
  ['promql/modifier', 'sum(a) offset 5m', 'sum(a offset 5m)'],
  ['promql/modifier', 'a offset 5m offset 5m', 'a offset 10m'],
  ['promql/modifier', 'sum(a)[5m]', 'sum(a)[5m:]'],
  ['promql/grafana-variable', 'rate(a[$__rate_interval])', 'rate(a[5m])'],
  ['promql/grafana-variable', 'a > $limit', 'a > 5'],
  ['promql/version', 'mad_over_time(a[5m])', 'avg_over_time(a[5m])'],
  ['promql/version', 'limitk(3, a)', 'topk(3, a)'],
  ['promql/version', 'a >/ 5', 'a > 5'],
  ['promql/removed', 'holt_winters(a[5m], 0.5, 0.5)', 'deriv(a[5m])'],
  ['promql/unknown-function', 'raet(a[5m])', 'rate(a[5m])'],
  ['promql/unknown-function', 'Rate(a[5m])', 'RATE'],
  ['promql/arguments', 'round(a, 1, 2)', 'round(a, 1)'],
  ['promql/arguments', 'topk(a)', 'topk(1, a)'],
  ['promql/arguments', 'label_join(a, "b")', 'label_join(a, "b", ",", "c", "d", "e")'],
  ['promql/type', 'rate(a)', 'rate(a[5m])'],
  ['promql/type', 'sum(a[5m])', 'sum(rate(a[5m]))'],
  ['promql/type', 'clamp_max(a, b)', 'clamp_max(a, scalar(b))'],
  ['promql/type', 'a and 1', 'a and vector(1)'],
  ['promql/type', '-"a"', '-a'],
  ['promql/type', 'rate(a[5m])[5m:][5m:]', 'max_over_time(rate(a[5m])[5m:])[5m:]'],
  ['promql/bool', '1 > 2', '1 > bool 2'],
  ['promql/bool', 'a + bool b', 'a + b'],
  ['promql/matching', 'a + on(x) 1', 'a + on(x) b'],
  ['promql/matching', 'a and on(x) group_left b', 'a and on(x) b'],
  ['promql/matching', 'a * on(x) group_left(x) b', 'a * ignoring(x) group_left(x) b'],
  ['promql/regex', 'a{b=~"("}', 'a{b=~"()"}'],
  ['promql/regex', 'a{b!~"(?=x)"}', 'a{b!~"(?i:x)"}'],
  ['promql/matches-everything', '{a=~".*",b!="x"}', '{a=~".+",b!="x"}'],
  ['promql/metric-twice', 'a{"b"}', '{"a"}'],
  ['promql/metric-twice', 'a{__name__="b"}', '{__name__="b"}'],
  ['promql/label-name', 'sum by ("") (a)', 'sum by ("a b") (a)'],
];

describe('check of the language', () => {
  it.each(FAULTS)('%s: %s', (code, wrong, right) => {
    expect(codes(wrong)).toContain(code);
    expect(codes(right)).toEqual([]);
  });

  it.each([
    ['x > 5m', '2.53', '3.5'],
    ['rate(x[300])', '2.53', '2.54'],
    ['x > 1_000', '2.53', '2.54'],
    ['{"http.requests"}', '2.53', '3.0'],
    ['sum by ("a.b") (x)', '2.53', '3.0'],
    ['sum by (a:b) (x)', '2.53', '3.0'],
    ['histogram_avg(x)', '2.50', '2.51'],
    ['histogram_stddev(x)', '2.46', '2.47'],
    ['first_over_time(x[5m])', '3.13', '3.14'],
  ])('%s needs a newer release than %s', (text, old, recent) => {
    expect(codes(text, { target: old })).not.toEqual([]);
    expect(codes(text, { target: recent })).toEqual([]);
  });

  it('takes experimental functions where their flag is set', () => {
    expect(codes('mad_over_time(x[5m])', { experimental: true })).toEqual([]);
    expect(codes('mad_over_time(x[5m])', { experimental: true, target: '2.42' })).toEqual(['promql/version']);
    expect(codes('info(x, {a="b"})', { experimental: true })).toEqual([]);
  });

  it('reports several faults of one text', () => {
    const { diagnostics } = parse('sum by (job (rate(a{b=c}[5 m])) + clamp(, 1) / {x=="y"}');
    expect(diagnostics.length).toBeGreaterThanOrEqual(4);
    const starts = diagnostics.map(({ excerpt }) => excerpt?.span.start ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('keeps its feet on texts of any depth', () => {
    const deep = `${'('.repeat(20_000)}a${')'.repeat(20_000)}`;
    expect(codes(deep)).toEqual(['promql/depth']);
    const long = Array.from({ length: 1900 }, () => 'a').join(' + ');
    expect(codes(long)).toEqual([]);
  });
});
