import type { Matcher, VectorSelector } from '../ast.js';
import { holdsVariable } from '../language/names.js';
import type { Lookup } from '../lookup.js';
import { type LabelFact, type LabelFlow, POSSIBLY, SURELY } from './flow.js';

/** The labels of a metric's series; a matcher may make one sure, or exclude it. */
export function selectorFlow(selector: VectorSelector, lookup: Lookup): LabelFlow {
  const { metric, matchers } = selector;
  const series = lookup.series(metric);
  const labels = new Map<string, LabelFact>([['__name__', SURELY]]);
  for (const [label, { optional }] of series?.labels ?? []) labels.set(label, optional ? POSSIBLY : SURELY);
  for (const matcher of matchers) {
    // A label that the metric has not is a mistake, and selects nothing: nothing more follows from it.
    if (series?.open === false && !labels.has(matcher.label)) continue;
    const fact = matcherFact(matcher, lookup);
    if (fact !== undefined) labels.set(matcher.label, fact);
  }
  return { labels, open: series?.open ?? true };
}

function matcherFact(matcher: Matcher, lookup: Lookup): LabelFact | undefined {
  const matchesEmpty = matchesEmptyValue(matcher, lookup);
  if (matchesEmpty === undefined) return undefined;
  if (!matchesEmpty) return matcher.operator === '=' ? { presence: 'surely', value: matcher.value } : SURELY;
  const isAbsence = matcher.operator === '=' || (matcher.operator === '=~' && matcher.value === '');
  if (!isAbsence) return undefined;
  return { presence: 'never', dropped: { by: `${matcher.label}=""`, span: matcher.span } };
}

/** True if a series without the label passes; undefined if that depends on a variable or the pattern is none. */
export function matchesEmptyValue({ operator, value }: Matcher, lookup: Lookup): boolean | undefined {
  if (holdsVariable(value)) return undefined;
  if (operator === '=') return value === '';
  if (operator === '!=') return value !== '';
  const { pattern } = lookup.pattern(value);
  if (pattern === undefined) return undefined;
  return pattern.matches('') === (operator === '=~');
}
