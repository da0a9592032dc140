import { didYouMean } from '../../core/index.js';
import type { Matcher, VectorSelector } from '../ast.js';
import { holdsVariable } from '../language/names.js';
import type { LabelSignature, Metrics } from '../metric.js';
import { nativeBase, type Series, seriesNames } from '../series.js';
import { boundaryValues } from './boundary.js';
import type { Context } from './context.js';
import { isTemplate } from './selector.js';

/** The metric exists, has these labels, and they can have these values. */
export function checkSelectorMetrics(selector: VectorSelector, context: Context): void {
  const { metric, matchers, span } = selector;
  const metrics = context.metrics as Metrics;
  const series =
    metric === undefined || isTemplate(metric, context) ? undefined : context.lookup.series(metric);
  if (metric !== undefined && series === undefined && !isTemplate(metric, context)) {
    context.report('promql/unknown-metric', { name: metric, near: nearest(metric, metrics) }, span);
  }
  if (series !== undefined) checkBase(series, selector, context);
  for (const matcher of matchers) {
    checkVariable(matcher, selector, context);
    if (series !== undefined && matcher.label !== '__name__')
      checkMatcher(matcher, series, selector, context);
  }
  checkContradictions(selector, context);
}

function nearest(name: string, metrics: Metrics): string | undefined {
  const native = nativeBase(name, metrics);
  if (native === undefined) return didYouMean(name, seriesNames(metrics));
  return `${native} is a native histogram, whole in each sample: take histogram_quantile(…, rate(${native}[5m])) or the like`;
}

/** A classic histogram and a summary without quantiles have parts only. */
function checkBase({ kind, metric }: Series, { metric: name, span }: VectorSelector, context: Context): void {
  if (metric === undefined || metric.name !== name) return;
  const onlyParts =
    (kind === 'histogram' && metric.buckets !== undefined) ||
    (kind === 'summary' && metric.quantiles?.length === 0);
  if (onlyParts) context.report('promql/histogram-base', { name, kind }, span);
}

function checkVariable({ label, value, span }: Matcher, selector: VectorSelector, context: Context): void {
  if (context.dialect === 'prometheus' && holdsVariable(value)) {
    context.report('promql/variable-in-matcher', { label, value }, span ?? selector.span);
  }
}

function checkMatcher(matcher: Matcher, series: Series, selector: VectorSelector, context: Context): void {
  const { label, value } = matcher;
  if (isTemplate(label, context)) return;
  const span = matcher.span ?? selector.span;
  const signature = series.labels.get(label);
  if (signature === undefined) {
    if (series.open) return;
    const has = [...series.labels.keys()];
    context.report(
      'promql/unknown-label',
      { label, metric: series.name, has, near: didYouMean(label, has) },
      span,
    );
    return;
  }
  if (isTemplate(value, context) || value === '') return;
  const values = signature.values ?? boundaryValues(label, series, context.target);
  if (matcher.operator === '=' || matcher.operator === '!=')
    checkValue(matcher, { ...signature, values }, span, context);
  else if (values !== undefined) checkAlternatives(matcher, values, span, context);
}

function checkValue(
  { label, operator, value }: Matcher,
  { values, pattern }: LabelSignature,
  span: Matcher['span'],
  context: Context,
): void {
  if (values !== undefined ? values.includes(value) : fits(value, pattern, context)) {
    return;
  }
  if (operator === '=' && value.includes('|')) {
    context.report('promql/pipe-in-value', { label, value }, span);
    return;
  }
  const allowed = values === undefined ? `match ${pattern}` : `are ${values.join(', ')}`;
  context.report(
    'promql/unknown-value',
    { label, value, allowed, near: didYouMean(value, values ?? []) },
    span,
  );
}

/** A free label takes any value, but hardly one with a `|` that was meant as an alternative. */
function fits(value: string, pattern: string | undefined, { lookup }: Context): boolean {
  if (pattern === undefined) return !/^[\w-]+(\|[\w-]+)+$/.test(value);
  return lookup.pattern(pattern).pattern?.matches(value) ?? true;
}

function checkAlternatives(
  { label, value }: Matcher,
  values: readonly string[],
  span: Matcher['span'],
  context: Context,
): void {
  const { pattern } = context.lookup.pattern(value);
  if (pattern === undefined || pattern.matches('')) return;
  if (!values.some(pattern.matches))
    context.report('promql/regex-matches-nothing', { label, pattern: value, values }, span);
}

/** `{a="x",a="y"}` selects nothing. */
function checkContradictions({ matchers, span }: VectorSelector, context: Context): void {
  const equal = new Map<string, string>();
  for (const { label, operator, value, span: place } of matchers) {
    const before = equal.get(label);
    if (operator === '=' && before === undefined) equal.set(label, value);
    const contradicts = before !== undefined && !passes(before, operator, value, context);
    if (contradicts) context.report('promql/matches-nothing', { label }, place ?? span);
  }
}

function passes(actual: string, operator: Matcher['operator'], value: string, { lookup }: Context): boolean {
  if (operator === '=') return actual === value;
  if (operator === '!=') return actual !== value;
  const matches = lookup.pattern(value).pattern?.matches(actual);
  return matches === undefined || matches === (operator === '=~');
}
