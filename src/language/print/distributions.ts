import { formatDuration, formatNumber } from '../../core/index.js';
import type { Expr, Grouping, MatrixSelector, VectorSelector } from '../../promql/index.js';
import { type Code, linked, textLiteral } from './code.js';
import { numberCode, objectCode, textsCode } from './literals.js';
import type { Names } from './names.js';
import { narrowedSeries } from './selectors.js';

/** What the methods of histograms and summaries make: quantiles, means and shares of the observations. */
export function distributionCode(expr: Expr, names: Names): Code | undefined {
  if (expr.type === 'call')
    return quantileCode(expr.func, expr.args, names) ?? nativeCode(expr.func, expr.args, names);
  if (expr.type === 'aggregation') {
    const buckets = summedRate(expr, '_bucket');
    return buckets && bucketsCode(buckets, 'buckets', [], names);
  }
  if (expr.type !== 'binary' || expr.op !== '/' || expr.matching !== undefined || expr.fill !== undefined)
    return undefined;
  const count = summedRate(expr.right, '_count');
  if (count === undefined) return undefined;
  const sum = summedRate(expr.left, '_sum');
  if (sum !== undefined && isSame(sum, count))
    return overCode(sum, 'average', [], names, ['histogram', 'summary']);
  const below = summedRate(expr.left, '_bucket');
  const last = below?.selector.matchers.at(-1);
  if (below === undefined || last?.label !== 'le' || last.operator !== '=~') return undefined;
  const bound = boundOf(last.value);
  const whole = { ...below, selector: { ...below.selector, matchers: below.selector.matchers.slice(0, -1) } };
  return bound !== undefined && isSame(whole, count)
    ? overCode(whole, 'within', [numberCode(bound)], names, ['histogram'])
    : undefined;
}

/** A sum of rates of one part of a distribution, under the name of the whole. */
interface Summed {
  readonly selector: VectorSelector & { readonly metric: string };
  readonly range: MatrixSelector['range'];
  readonly grouping: Grouping | undefined;
}

function quantileCode(func: string, args: readonly Expr[], names: Names): Code | undefined {
  const of = args.at(-1);
  const buckets = of && summedRate(of, '_bucket');
  const numbers = args
    .slice(0, -1)
    .map(each => (each.type === 'number' ? numberCode(each.value) : undefined));
  if (buckets === undefined || !numbers.every(each => each !== undefined)) return undefined;
  if (func === 'histogram_quantile' && numbers.length === 1)
    return bucketsCode(buckets, 'quantile', numbers, names);
  if (func === 'histogram_fraction' && numbers.length === 2)
    return bucketsCode(buckets, 'fraction', numbers, names);
  return undefined;
}

const NATIVE: Readonly<Record<string, readonly [method: string, numbers: number]>> = {
  histogram_quantile: ['quantile', 1],
  histogram_fraction: ['fraction', 2],
  histogram_avg: ['average', 0],
};

function nativeCode(func: string, args: readonly Expr[], names: Names): Code | undefined {
  const [method, count] = NATIVE[func] ?? [];
  const of = args.at(-1);
  const summed = of && summedRate(of, '');
  const numbers = args
    .slice(0, -1)
    .map(each => (each.type === 'number' ? numberCode(each.value) : undefined));
  if (method === undefined || summed === undefined || numbers.length !== count) return undefined;
  return numbers.every(each => each !== undefined)
    ? overCode(summed, method, numbers, names, ['nativeHistogram'])
    : undefined;
}

/** Of buckets `le` stays through the aggregation without being said. */
function bucketsCode(summed: Summed, method: string, args: readonly Code[], names: Names): Code | undefined {
  const { grouping } = summed;
  if (grouping?.type === 'without') return overCode(summed, method, args, names, ['histogram']);
  if (grouping === undefined || !grouping.labels.includes('le')) return undefined;
  const labels = grouping.labels.filter(label => label !== 'le');
  const by = labels.length === 0 ? undefined : { ...grouping, labels };
  return overCode({ ...summed, grouping: by }, method, args, names, ['histogram']);
}

function overCode(
  { selector, range, grouping }: Summed,
  method: string,
  args: readonly Code[],
  names: Names,
  kinds: readonly ('histogram' | 'nativeHistogram' | 'summary')[],
): Code | undefined {
  const series = kinds
    .map(kind => narrowedSeries(selector.metric, kind, selector, names))
    .find(each => each !== undefined);
  if (series === undefined || selector.offset !== undefined || selector.at !== undefined) return undefined;
  if (range.type !== 'window' && range.type !== 'duration') return undefined;
  const options = objectCode({
    ...(grouping && { [grouping.type]: textsCode(grouping.labels) }),
    window: range.type === 'window' ? undefined : textLiteral(formatDuration(range.ms)),
  });
  const isPlain = options.type === 'object' && options.entries.length === 0;
  return linked(series, method, [...args, ...(isPlain ? [] : [options])]);
}

function summedRate(expr: Expr, suffix: '_bucket' | '_sum' | '_count' | ''): Summed | undefined {
  if (
    expr.type !== 'aggregation' ||
    expr.op !== 'sum' ||
    expr.expr.type !== 'call' ||
    expr.expr.func !== 'rate'
  ) {
    return undefined;
  }
  const [range] = expr.expr.args;
  if (range?.type !== 'matrix') return undefined;
  const { selector } = range;
  const { metric } = selector;
  if (metric === undefined || !metric.endsWith(suffix)) return undefined;
  const whole = { ...selector, metric: metric.slice(0, metric.length - suffix.length) };
  return { selector: whole, range: range.range, grouping: expr.grouping };
}

function isSame(a: Summed, b: Summed): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The bound that `within` makes such a pattern of. */
function boundOf(pattern: string): number | undefined {
  const text = pattern.replace(/\(\\\.0\)\?$/, '').replace(/\\([.+])/g, '$1');
  const bound = Number(text);
  return Number.isNaN(bound) || formatNumber(bound) !== text ? undefined : bound;
}
