import type { Expr } from '../ast.js';
import { type Lookup, lookupIn } from '../lookup.js';
import type { Metrics } from '../metric.js';
import { once } from '../once.js';
import { aggregationFlow } from './aggregation.js';
import { binaryFlow } from './binary.js';
import { callFlow } from './call.js';
import { type LabelFlow, NO_LABELS, without } from './flow.js';
import { selectorFlow } from './selector.js';

/**
 * Which labels the series of an expression carry: surely, possibly, or never and why. Follows Prometheus' engine through
 * functions, aggregations, vector matching and set operators. Without `metrics`, every metric may have any label.
 */
export function labelsOf(
  expr: Expr,
  { metrics }: { readonly metrics?: Metrics | undefined } = {},
): LabelFlow {
  return flows(lookupIn(metrics))(expr);
}

/** The same for many parts of one tree, each worked out once. */
export function flows(lookup: Lookup): (expr: Expr) => LabelFlow {
  const flowOf = once((expr: Expr): LabelFlow => {
    switch (expr.type) {
      case 'selector':
        return selectorFlow(expr, lookup);
      case 'matrix':
        return selectorFlow(expr.selector, lookup);
      case 'subquery':
        return flowOf(expr.expr);
      case 'unary':
        return expr.op === '+'
          ? flowOf(expr.expr)
          : without(flowOf(expr.expr), ['__name__'], { by: '-', span: expr.span });
      case 'call':
        return callFlow(expr, flowOf, lookup);
      case 'aggregation':
        return aggregationFlow(expr, flowOf(expr.expr));
      case 'binary':
        return binaryFlow(expr, flowOf(expr.left), flowOf(expr.right));
      case 'variable':
        return { labels: new Map(), open: true };
      default:
        return NO_LABELS;
    }
  });
  return flowOf;
}
