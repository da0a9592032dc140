import type { LogicalPath } from '../core/index.js';
import { check, checkCondition, type Expr, type Expression, replaceWindow } from '../promql/index.js';
import type { ExpressionContext } from './context.js';

/** Where an expression stands decides what it may be. */
type Use = 'recording' | 'condition' | 'panel';

/**
 * Judges an expression in the place where it is used. In rules the usual window becomes the system's; dashboards
 * keep it, for Grafana to decide. Undefined if the builders already saw a mistake: the rest would follow from it.
 */
export function judged(
  expression: Expression,
  use: Use,
  path: LogicalPath,
  { metrics, options, note }: ExpressionContext,
): Expr | undefined {
  if (expression.faults.length > 0) {
    note(...expression.faults.map(fault => ({ ...fault, path, site: expression.site })));
    return undefined;
  }
  const inRule = use !== 'panel';
  const ast = inRule ? replaceWindow(expression.ast, options.prometheus.window) : expression.ast;
  const { version: target, features } = options.prometheus;
  const dialect = inRule ? 'prometheus' : 'grafana';
  const { text } = expression as { readonly text?: string };
  const about = { metrics, target, features, dialect, path, text } as const;
  const found = [...check(ast, about), ...(use === 'condition' ? checkCondition(ast, about) : [])];
  note(...found.map(each => ({ ...each, site: expression.site })));
  return ast;
}
