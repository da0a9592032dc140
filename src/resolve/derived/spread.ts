import { binary, call, type Expr, number } from '../../promql/index.js';

/** The least spread, as a share of what is usual: without one, a value that never moved makes every move infinite. */
const LEAST = 1 / 50;

/** A spread that is never nothing: not under `tolerance`, or else not under a share of `center`. */
export function floored(spread: Expr, center: Expr, tolerance: number | undefined): Expr {
  if (tolerance !== undefined) return call('clamp_min', spread, number(tolerance));
  const least = binary(call('abs', center), '/', 1 / LEAST);
  return binary(binary(binary(spread, '>=', least), 'or', least), '>', 0);
}
