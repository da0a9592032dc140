import { didYouMean } from '../../core/index.js';
import type { Aggregation } from '../ast.js';
import { factOf, type LabelFlow } from '../labels/index.js';
import { groupingText } from '../print/parts.js';
import type { Context } from './context.js';
import { checkQuantile } from './metrics-call.js';
import { isTemplate } from './selector.js';

/** The labels of the grouping are there to group by. */
export function checkAggregationLabels(expr: Aggregation, context: Context): void {
  const { op, grouping, param, span } = expr;
  if (op === 'quantile') checkQuantile('quantile', param, expr, context);
  if (grouping === undefined) return;
  const flow = context.flowOf(expr.expr);
  for (const label of grouping.labels) {
    if (label === '__name__' || isTemplate(label, context)) continue;
    const { presence, dropped } = factOf(flow, label);
    if (presence !== 'never') continue;
    const facts = {
      label,
      where: `${op} ${groupingText(grouping)}`,
      dropped: dropped?.by,
      near: nearLabel(label, flow),
    };
    context.report('promql/label-not-carried', facts, grouping.span ?? span);
  }
}

/** A label that the operand does carry and that the person may have meant. */
export function nearLabel(label: string, ...flows: readonly LabelFlow[]): string | undefined {
  const carried = flows.flatMap(flow =>
    [...flow.labels]
      .filter(([name, { presence }]) => presence !== 'never' && name !== '__name__')
      .map(([name]) => name),
  );
  return didYouMean(label, carried);
}
