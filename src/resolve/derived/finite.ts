import { binary, type Expr } from '../../promql/index.js';

/**
 * Only numbers: one NaN in a window makes NaN of its mean for as long as the window is. A comparison with NaN is never
 * true.
 */
export function finite(expr: Expr): Expr {
  return binary(binary(expr, '>', Number.NEGATIVE_INFINITY), '<', Number.POSITIVE_INFINITY);
}
