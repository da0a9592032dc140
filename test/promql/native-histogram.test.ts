import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { supports } from '../../src/core/index.js';
import {
  AGGREGATIONS,
  type AggregationSignature,
  check,
  type Expression,
  FUNCTIONS,
  type FunctionSignature,
  kindOf,
  nativeHistogramHandle,
  OPERATORS,
  print,
  replaceWindow,
  selection,
  unitOf,
} from '../../src/promql/index.js';
import { READS_HISTOGRAMS } from '../../src/promql/language/histogram-samples.js';
import { promtool } from '../engines/index.js';
import { METRICS } from './metrics.js';

const latency = nativeHistogramHandle(selection('native_seconds', 'seconds'));
const text = ({ ast }: Expression) => print(replaceWindow(ast, 300_000));

describe('a native histogram', () => {
  it.each([
    [latency.quantile(0.95), 'histogram_quantile(0.95, sum(rate(native_seconds[5m])))', 'seconds'],
    [
      latency.where({ method: 'GET' }).quantile(0.5, { by: ['method'], window: '1h' }),
      'histogram_quantile(0.5, sum by (method) (rate(native_seconds{method="GET"}[1h])))',
      'seconds',
    ],
    [latency.average(), 'histogram_avg(sum(rate(native_seconds[5m])))', 'seconds'],
    [latency.fraction(0, 0.2), 'histogram_fraction(0, 0.2, sum(rate(native_seconds[5m])))', 'ratio'],
    [
      latency
        .rate()
        .avg({ without: ['method'] })
        .count(),
      'histogram_count(avg without (method) (rate(native_seconds[5m])))',
      'count/seconds',
    ],
    [latency.increase('1h').count(), 'histogram_count(increase(native_seconds[1h]))', 'count'],
    [latency.increase('1h').total(), 'histogram_sum(increase(native_seconds[1h]))', 'seconds'],
    [latency.rate().total(), 'histogram_sum(rate(native_seconds[5m]))', 'ratio'],
    [latency.rate().stddev(), 'histogram_stddev(rate(native_seconds[5m]))', 'seconds'],
    [latency.ago('1d').rate().stdvar(), 'histogram_stdvar(rate(native_seconds[5m] offset 1d))', undefined],
  ])('is read as %#', (expression, expected, unit) => {
    expect(text(expression)).toBe(expected);
    expect(check(expression.ast, { metrics: METRICS, features: ['native-histograms'] })).toEqual([]);
    expect(unitOf(expression.ast, METRICS)).toBe(unit);
    expect(expression.unit).toBe(unit);
    expect(kindOf(expression.ast, METRICS)).toBe('gauge');
  });
});

/** One use of each part of the language on nothing but native histograms. */
const USES = [
  ...Object.entries(FUNCTIONS as Readonly<Record<string, FunctionSignature>>)
    .filter(([, { args }]) => args.includes('vector') || args.includes('matrix'))
    .map(([name, signature]) => ({ name, signature, expr: callOf(name, signature) })),
  ...Object.entries(AGGREGATIONS as Readonly<Record<string, AggregationSignature>>).map(
    ([name, signature]) => {
      const type = signature.param?.type;
      const param = type === undefined ? '' : { scalar: '1, ', string: '"v", ' }[type];
      return { name, signature, expr: `${name}(${param}h)` };
    },
  ),
  ...Object.entries(OPERATORS).map(([name, signature]) => {
    const right = { '*': '2', '/': '2', '>': '2', '<': '2', '!=': 'h * 2' }[name] ?? 'h';
    return { name, signature, expr: `h ${name} ${right}` };
  }),
].filter(
  ({ signature: { since = '2.0', removedIn = '99.0' } }) =>
    supports('3.5', since) && !supports('3.5', removedIn),
);

function callOf(name: string, { args }: FunctionSignature): string {
  const given = { vector: 'h', matrix: 'h[5m]', scalar: '0.5', string: '"method"' };
  return `${name}(${args.map(arg => given[arg]).join(', ')})`;
}

const FLAG = '--enable-feature=promql-experimental-functions';

// It makes something of nothing, or a number of none; and what looks elsewhere for other metrics has none here.
const NOT_SHOWN = new Set(['absent', 'absent_over_time', 'unless', 'scalar', 'info', 'label_replace']);

describe('what reads native histograms, by Prometheus 3.5', () => {
  it('is what the list says', async () => {
    const shown = USES.filter(({ name }) => !NOT_SHOWN.has(name));
    expect(shown.length).toBeGreaterThan(80);
    const folder = mkdtempSync(join(tmpdir(), 'atalaya-native-'));
    const file = join(folder, 'test.yml');
    const values =
      '{{schema:0 sum:10 count:4 buckets:[1 2 1]}}+{{schema:0 sum:10 count:4 buckets:[1 2 1]}}x12';
    const exp_samples = [{ labels: 'impossible', value: 1 }];
    const promql_expr_test = shown.map(({ expr }) => ({ expr, eval_time: '10m', exp_samples }));
    const tests = [{ interval: '1m', input_series: [{ series: 'h{method="a"}', values }], promql_expr_test }];
    writeFileSync(file, JSON.stringify({ tests }));
    const { stdout, stderr } = await promtool('3.5', [FLAG, 'test', 'rules', file]);
    rmSync(folder, { recursive: true, force: true });
    const got = [...(stdout + stderr).matchAll(/expr: (".*?"), time: 10m,[\s\S]*?got:\s*(.*)/g)];
    expect(got).toHaveLength(shown.length);
    const reads = got.filter(([, , result]) => result !== 'nil').map(([, expr = '']) => JSON.parse(expr));
    const expected = shown.filter(({ name }) => READS_HISTOGRAMS.has(name)).map(({ expr }) => expr);
    expect(reads.sort()).toEqual(expected.sort());
  });
});
