import type { Aggregation } from '../ast.js';
import { aggregationSignature } from '../language/aggregations.js';
import { groupingText } from '../print/parts.js';
import { type Dropped, type LabelFlow, only, SURELY, withFacts, without } from './flow.js';
import { textOf } from './rewrite.js';

/** The labels of an aggregation: what the grouping leaves. `topk` and its like pass whole series. */
export function aggregationFlow(expr: Aggregation, flow: LabelFlow): LabelFlow {
  const effect = aggregationSignature(expr.op)?.labels;
  if (effect === 'select') return flow;
  if (effect !== 'countValues') return groupedFlow(expr, flow, []);
  // The value becomes a label before the grouping, which keeps it unless `without` names it.
  const label = textOf(expr.param);
  if (label === undefined) return { ...groupedFlow(expr, flow, []), open: true };
  return groupedFlow(expr, withFacts(flow, [[label, SURELY]]), [label]);
}

function groupedFlow(
  { op, grouping, span }: Aggregation,
  flow: LabelFlow,
  kept: readonly string[],
): LabelFlow {
  const dropped: Dropped = { by: grouping === undefined ? op : `${op} ${groupingText(grouping)}`, span };
  if (grouping?.type === 'without') return without(flow, ['__name__', ...grouping.labels], dropped);
  return only(flow, [...(grouping?.labels ?? []), ...kept], dropped);
}
