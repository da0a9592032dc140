import { type LabelValues, narrowing, type Variable } from '../../model/index.js';
import { type Expr, type Matcher, type Metrics, narrow } from '../../promql/index.js';

/** What a query asks once it follows the choices at the top of its dashboard. What it already fixes stays. */
export function narrowedBy(variables: readonly Variable[], metrics: Metrics): (expr: Expr) => Expr {
  return expr => narrow(expr, selector => narrowing(selector, variables, metrics).map(matcher));
}

/** `=~` where several values, or all, can be chosen: Grafana puts a pattern in. */
function matcher({ name, labelName, multi, includeAll }: LabelValues): Matcher {
  return { label: labelName, operator: multi || includeAll ? '=~' : '=', value: `$${name}` };
}
