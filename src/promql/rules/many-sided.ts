import type { Binary, Expr, Matching } from '../ast.js';
import type { Context } from '../check/context.js';
import { factOf, type LabelFlow, sureLabels } from '../labels/index.js';
import { OPERATORS } from '../language/operators.js';
import type { Metrics } from '../metric.js';
import { walkSelectors } from '../tree/walk.js';
import { matchedSides } from './matched-sides.js';

export type Side = 'left' | 'right';

export const other = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** One side has labels besides the matched ones and the other has none, so that several of its series meet one. */
export interface ManySided {
  readonly many: Side;
  readonly labels: readonly string[];
  /** False if one label may decide another (a pod its node), and the match may be one to one. */
  readonly surely: boolean;
}

/** Undefined where both sides have as many series, or `group_left` or `group_right` says that they do not. */
export function manySided(expr: Binary, context: Context): ManySided | undefined {
  const { matching } = expr;
  if (matching === undefined || matching.group !== undefined || OPERATORS[expr.op].kind === 'set')
    return undefined;
  const sides = context.shared(matchedSides, expr);
  if (sides === undefined || sides.onlyLeft.length + sides.onlyRight.length > 0) return undefined;
  const { left, right } = sides;
  if (left.open || right.open) return undefined;
  const [ofLeft, ofRight] = [extra(matching, left, context), extra(matching, right, context)];
  if (ofLeft.length > 0 === ofRight.length > 0) return undefined;
  const [many, labels] = ofLeft.length > 0 ? (['left', ofLeft] as const) : (['right', ofRight] as const);
  // A label of several known values has several on a side that carries it; of another nobody knows.
  const closed = labels.filter(label => hasSeveralValues(label, expr[many], context));
  return closed.length > 0 ? { many, labels: closed, surely: true } : { many, labels, surely: false };
}

/** Labels that the match does not compare and that tell series apart. Those of the scrape often say the same twice. */
function extra(matching: Matching, side: LabelFlow, context: Context): string[] {
  const { targetLabels, jobLabels = [] } = context.metrics as Metrics;
  const ofScrape = [...targetLabels, ...jobLabels];
  return sureLabels(side)
    .filter(label => {
      const compared = matching.labels.includes(label) === (matching.type === 'on');
      return !compared && !ofScrape.includes(label) && factOf(side, label).value === undefined;
    })
    .sort();
}

function hasSeveralValues(label: string, side: Expr, { lookup }: Context): boolean {
  let several = false;
  walkSelectors(side, ({ metric }) => {
    several ||= (lookup.series(metric)?.labels.get(label)?.values?.length ?? 0) > 1;
  });
  return several;
}
