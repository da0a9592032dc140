import type { Span } from '../../core/index.js';
import type { Matcher, VectorSelector } from '../ast.js';
import { boundaryValues } from '../check/boundary.js';
import type { Context } from '../check/context.js';
import { isTemplate } from '../check/selector.js';
import type { LabelSignature } from '../metric.js';
import type { Series } from '../series.js';

/** A matcher beside what is declared of the label that it names. */
export interface MatcherOnSeries {
  readonly matcher: Matcher;
  readonly series: Series;
  /** Undefined for a label that the series does not declare. */
  readonly signature: LabelSignature | undefined;
  readonly span: Span | undefined;
}

/** The matchers of a selector whose series is known, but for those that Grafana fills in. */
export function matchersOnSeries(selector: VectorSelector, context: Context): readonly MatcherOnSeries[] {
  const { metric, matchers, span } = selector;
  if (matchers.length === 0 || metric === undefined || isTemplate(metric, context)) return NONE;
  const series = context.lookup.series(metric);
  if (series === undefined) return NONE;
  const found: MatcherOnSeries[] = [];
  for (const matcher of matchers) {
    const { label } = matcher;
    if (label === '__name__' || isTemplate(label, context)) continue;
    found.push({ matcher, series, signature: series.labels.get(label), span: matcher.span ?? span });
  }
  return found;
}

/** The same with all values that the label can have; undefined where any value is possible. */
export interface ComparedValue extends MatcherOnSeries {
  readonly values: readonly string[] | undefined;
}

/** The same of those that compare a declared label with a value that is written out. */
export function comparedValues(selector: VectorSelector, context: Context): readonly ComparedValue[] {
  const found: ComparedValue[] = [];
  for (const each of context.shared(matchersOnSeries, selector)) {
    const { matcher, series, signature, span } = each;
    if (signature === undefined || matcher.value === '' || isTemplate(matcher.value, context)) continue;
    const values = signature.values ?? boundaryValues(matcher.label, series, context.target);
    found.push({ matcher, series, signature, span, values });
  }
  return found;
}

const NONE: readonly never[] = [];
