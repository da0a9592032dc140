import { supports } from '../../core/index.js';
import type { Matcher, VectorSelector } from '../ast.js';
import { matchesEmptyValue } from '../labels/index.js';
import { holdsVariable, isPlainMetricName } from '../language/names.js';
import type { Context } from './context.js';
import { checkEncoding } from './encoding.js';
import { checkExtension, checkOffset } from './features.js';
import { checkLabelName } from './label-names.js';

/** A selector has one name, valid patterns, and selects less than everything. */
export function checkSelector(selector: VectorSelector, context: Context): void {
  const { metric, matchers, span } = selector;
  const { target, report } = context;
  if (
    metric !== undefined &&
    !supports(target, '3.0') &&
    !isPlainMetricName(metric) &&
    !isTemplate(metric, context)
  ) {
    report('promql/version', { what: `the metric name "${metric}"`, since: '3.0', target }, span);
  }
  for (const matcher of matchers) {
    if (metric !== undefined && matcher.label === '__name__') {
      report('promql/metric-twice', { first: metric, second: matcher.value }, matcher.span ?? span);
    }
    if (matcher.label !== '') checkLabelName(matcher.label, matcher.span ?? span, context);
    checkEncoding(matcher.value, matcher.span ?? span, context);
    checkPattern(matcher, selector, context);
  }
  const selectsEverything =
    metric === undefined && matchers.every(matcher => matchesEmptyValue(matcher, context.lookup) === true);
  if (selectsEverything) report('promql/matches-everything', {}, span);
  checkOffset(selector, context);
  checkExtension(selector, context);
}

function checkPattern({ operator, value, span }: Matcher, selector: VectorSelector, context: Context): void {
  if (operator === '=' || operator === '!=' || isTemplate(value, context)) return;
  const { fault } = context.lookup.pattern(value);
  if (fault !== undefined)
    context.report('promql/regex', { pattern: value, reason: fault }, span ?? selector.span);
}

/** True if Grafana fills the text in before Prometheus sees it. */
export function isTemplate(text: string, { dialect }: Context): boolean {
  return dialect === 'grafana' && holdsVariable(text);
}
