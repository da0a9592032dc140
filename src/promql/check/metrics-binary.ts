import type { Binary, Expr, Matching } from '../ast.js';
import { factOf, type LabelFlow, presenceOf, sureLabels, surely } from '../labels/index.js';
import { OPERATORS } from '../language/operators.js';
import type { Metrics } from '../metric.js';
import { labelList } from '../print/parts.js';
import { walkSelectors } from '../tree/walk.js';
import { isScalarLike } from '../value-type.js';
import type { Context } from './context.js';
import { nearLabel } from './metrics-aggregation.js';
import { isTemplate } from './selector.js';

/** The two sides of an operator can find each other by their labels. */
export function checkBinaryLabels(expr: Binary, context: Context): void {
  const { op, left, right, matching } = expr;
  if (isScalarLike(left) || isScalarLike(right)) return;
  const flows = { left: context.flowOf(left), right: context.flowOf(right) };
  if (matching !== undefined) checkNamedLabels(expr, matching, flows, context);
  // `or` takes whatever does not match, too.
  if (op === 'or') return;
  const onlyLeft = demanded(expr, flows.left, flows.right);
  const onlyRight = demanded(expr, flows.right, flows.left);
  if (onlyLeft.length > 0 || onlyRight.length > 0) {
    const common = surely(flows.left).filter(label => factOf(flows.right, label).presence === 'surely');
    const facts = { left: onlyLeft.sort(), right: onlyRight.sort(), common };
    context.report('promql/matching-labels', facts, matching?.span ?? expr.span);
  } else if (OPERATORS[op].kind !== 'set') checkManyToOne(expr, flows, context);
}

interface Sides {
  readonly left: LabelFlow;
  readonly right: LabelFlow;
}

/** Labels that the match compares, that all series of this side have, and none of the other. */
function demanded({ matching }: Binary, side: LabelFlow, other: LabelFlow): string[] {
  const compared = matching?.type === 'on' ? matching.labels : sureLabels(side);
  return compared.filter(
    label =>
      (matching?.type !== 'ignoring' || !matching.labels.includes(label)) &&
      presenceOf(side, label) === 'surely' &&
      presenceOf(other, label) === 'never',
  );
}

/** The labels that `on`, `ignoring` and `group_left` name are somewhere. */
function checkNamedLabels(expr: Binary, matching: Matching, { left, right }: Sides, context: Context): void {
  const { type, labels, group } = matching;
  const missing = (label: string, where: string, ...flows: readonly LabelFlow[]) => {
    if (label === '__name__' || isTemplate(label, context)) return;
    if (flows.some(flow => presenceOf(flow, label) !== 'never')) return;
    const dropped = flows.map(flow => factOf(flow, label).dropped).find(each => each !== undefined)?.by;
    const place = matching.span ?? expr.span;
    context.report(
      'promql/label-not-carried',
      { label, where, dropped, near: nearLabel(label, ...flows) },
      place,
    );
  };
  for (const label of labels) missing(label, `${type}${labelList(labels)}`, left, right);
  if (group === undefined) return;
  const one = group.side === 'left' ? right : left;
  for (const label of group.include) missing(label, `group_${group.side}${labelList(group.include)}`, one);
}

/** One side has labels besides the matched ones, the other has none: several of its series meet one. */
function checkManyToOne(expr: Binary, { left, right }: Sides, context: Context): void {
  const { matching } = expr;
  if (matching === undefined || matching.group !== undefined || left.open || right.open) return;
  const extraLeft = extra(matching, left, context);
  const extraRight = extra(matching, right, context);
  if (extraLeft.length > 0 === extraRight.length > 0) return;
  const [many, labels] =
    extraLeft.length > 0 ? (['left', extraLeft] as const) : (['right', extraRight] as const);
  // A label of several known values has several on a side that carries it; of another nobody knows.
  const closed = labels
    .sort()
    .filter(label => hasSeveralValues(label, many === 'left' ? expr.left : expr.right, context));
  const place = matching.span ?? expr.span;
  if (closed.length > 0) context.report('promql/many-to-one', { many, labels: closed }, place);
  else context.report('promql/perhaps-many-to-one', { many, labels }, place);
}

function hasSeveralValues(label: string, side: Expr, { lookup }: Context): boolean {
  let several = false;
  walkSelectors(side, ({ metric }) => {
    several ||= (lookup.series(metric)?.labels.get(label)?.values?.length ?? 0) > 1;
  });
  return several;
}

/** Labels that the match does not compare and that tell series apart. Those of the scrape often say the same twice. */
function extra(matching: Matching, side: LabelFlow, context: Context): string[] {
  const { targetLabels } = context.metrics as Metrics;
  return sureLabels(side).filter(label => {
    const compared = matching.labels.includes(label) === (matching.type === 'on');
    return !compared && !targetLabels.includes(label) && factOf(side, label).value === undefined;
  });
}
