import type { Matcher, VectorSelector } from '../ast.js';
import { holdsVariable } from '../language/names.js';
import type { Metrics } from '../metric.js';
import { compilePattern } from '../regex.js';
import { seriesOf } from '../series.js';
import { type LabelFact, type LabelFlow, SURELY } from './flow.js';

/** The labels of a metric's series; a matcher may make one sure, or exclude it. */
export function selectorFlow(selector: VectorSelector, metrics: Metrics | undefined): LabelFlow {
  const { metric, matchers } = selector;
  const series = metric === undefined || metrics === undefined ? undefined : seriesOf(metric, metrics);
  const labels = new Map<string, LabelFact>([['__name__', SURELY]]);
  for (const label of series?.labels.keys() ?? []) labels.set(label, SURELY);
  for (const matcher of matchers) {
    // A label that the metric has not is a mistake, and selects nothing: nothing more follows from it.
    if (series?.open === false && !labels.has(matcher.label)) continue;
    const fact = matcherFact(matcher);
    if (fact !== undefined) labels.set(matcher.label, fact);
  }
  return { labels, open: series?.open ?? true };
}

function matcherFact(matcher: Matcher): LabelFact | undefined {
  const matchesEmpty = matchesEmptyValue(matcher);
  if (matchesEmpty === undefined) return undefined;
  if (!matchesEmpty) return matcher.operator === '=' ? { presence: 'surely', value: matcher.value } : SURELY;
  const isAbsence = matcher.operator === '=' || (matcher.operator === '=~' && matcher.value === '');
  if (!isAbsence) return undefined;
  return { presence: 'never', dropped: { by: `${matcher.label}=""`, span: matcher.span } };
}

/** True if a series without the label passes; undefined if that depends on a variable or the pattern is none. */
export function matchesEmptyValue({ operator, value }: Matcher): boolean | undefined {
  if (holdsVariable(value)) return undefined;
  if (operator === '=') return value === '';
  if (operator === '!=') return value !== '';
  const { pattern } = compilePattern(value);
  if (pattern === undefined) return undefined;
  return pattern.matches('') === (operator === '=~');
}
