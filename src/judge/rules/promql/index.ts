import { findingsOf, PROMQL_RULES, type PromqlRule } from '../../../promql/index.js';
import type { Rule } from '../../rule.js';
import type { Given, Need } from '../../subject.js';

/** The rules that PromQL brings: each looks at one expression, wherever it is written. */
export const EXPRESSION_RULES: readonly Rule[] = PROMQL_RULES.map(rule => ({
  code: rule.code,
  severity: rule.severity,
  needs: ['expression'],
  wrong: { [fileOf(rule)]: rule.wrong },
  right: { [fileOf(rule)]: rule.right },
  findings: given => findingsOf(rule, (given as Given<'expression'>).expression),
})) satisfies readonly (Rule & { needs: readonly Need[] })[];

function fileOf({ on }: PromqlRule): string {
  return on.includes('condition') ? 'condition.promql' : 'expression.promql';
}
