import type { Binary } from '../ast.js';
import type { Context } from '../check/context.js';
import { factOf, type LabelFlow, presenceOf, sureLabels, surely } from '../labels/index.js';
import { isScalarLike } from '../value-type.js';

/** How the series of an operator's two sides find each other. */
export interface MatchedSides {
  readonly left: LabelFlow;
  readonly right: LabelFlow;
  /** Labels that the match compares, that all series of one side have, and none of the other: then no pair is found. */
  readonly onlyLeft: readonly string[];
  readonly onlyRight: readonly string[];
  /** Labels that both sides surely have. */
  readonly common: readonly string[];
}

/** Undefined where a side has no series, and for `or`, which takes whatever finds no partner, too. */
export function matchedSides(expr: Binary, { flowOf }: Context): MatchedSides | undefined {
  if (expr.op === 'or' || isScalarLike(expr.left) || isScalarLike(expr.right)) return undefined;
  const [left, right] = [flowOf(expr.left), flowOf(expr.right)];
  const onlyLeft = demanded(expr, left, right);
  const onlyRight = demanded(expr, right, left);
  const matches = onlyLeft.length === 0 && onlyRight.length === 0;
  const common = matches ? [] : surely(left).filter(label => factOf(right, label).presence === 'surely');
  return { left, right, onlyLeft, onlyRight, common };
}

function demanded({ matching }: Binary, side: LabelFlow, other: LabelFlow): string[] {
  const compared = matching?.type === 'on' ? matching.labels : sureLabels(side);
  return compared
    .filter(
      label =>
        (matching?.type !== 'ignoring' || !matching.labels.includes(label)) &&
        presenceOf(side, label) === 'surely' &&
        presenceOf(other, label) === 'never',
    )
    .sort();
}
