import type { Expr } from '../ast.js';
import type { Context } from '../check/context.js';
import { walk } from '../tree/walk.js';
import { unitConflict } from '../units/dimension.js';
import type { Limit } from './limits.js';

/** What a ratio's limit of 5 to 100 is: a percentage for sure where the ratio is a share, else perhaps one. */
export function percentOfRatio(
  { measured, unit, value }: Limit,
  context: Context,
): 'surely' | 'perhaps' | undefined {
  if (unit !== 'ratio' || value < 5 || value > 100) return undefined;
  return isShare(measured, context) ? 'surely' : 'perhaps';
}

/** False if the ratio is a quotient of counts of two things, jobs per worker, which may be of any size. */
function isShare(expr: Expr, { measureOf }: Context): boolean {
  let isShare = true;
  walk(expr, part => {
    if (part.type !== 'binary' || part.op !== '/') return;
    const [above, below] = [measureOf(part.left), measureOf(part.right)];
    const counts = above.unit !== undefined && unitConflict(above.unit, 'count') === undefined;
    const counted = counts || unitConflict(above.unit ?? 'ratio', 'count/seconds') === undefined;
    if (counted && above.metric !== below.metric) isShare = false;
  });
  return isShare;
}
