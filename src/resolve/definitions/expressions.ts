import type { CallSite, LogicalPath } from '../../core/index.js';
import {
  check,
  checkCondition,
  type Expr,
  type Expression,
  REFUSED_BY_PROMETHEUS,
  replaceWindow,
  type Unit,
} from '../../promql/index.js';
import type { Context, ExpressionContext } from '../context.js';

/** Where an expression stands decides what it may be. */
type Use = 'recording' | 'condition' | 'panel';

/** An expression of a draft: its tree, and what a report on it needs. */
export interface DraftExpression {
  readonly ast: Expr;
  readonly unit?: Unit | undefined;
  /** Where a person wrote it as text, and the text. */
  readonly site?: CallSite | undefined;
  readonly text?: string | undefined;
  /** True if its builders saw a mistake, which is reported already: others would only follow from it. */
  readonly faulty?: boolean | undefined;
}

/** An expression as a person gave it, for a draft; notes the mistakes that its builders saw. */
export function drafted(expression: Expression, path: LogicalPath, { note }: Context): DraftExpression {
  const { ast, unit, faults, site } = expression;
  note(...faults.map(fault => ({ ...fault, path, site })));
  return { ast, unit, site, text: textOf(expression), faulty: faults.length > 0 };
}

/** Judges the expression of a draft in the place where it is used. */
export function judgedDraft(
  expression: DraftExpression,
  use: Use,
  path: LogicalPath,
  context: ExpressionContext,
  /** How often its rule is evaluated, if not as often as the rest. */
  everyMs?: number,
): Expr {
  return expression.faulty === true ? expression.ast : judgedTree(expression, use, path, context, everyMs);
}

/** Judges an expression as it was given. Undefined if the builders already saw a mistake. */
export function judged(
  expression: Expression,
  use: Use,
  path: LogicalPath,
  context: ExpressionContext,
): Expr | undefined {
  const draft = drafted(expression, path, context);
  return draft.faulty === true ? undefined : judgedTree(draft, use, path, context);
}

/**
 * What Prometheus refuses is a problem; what rules find is weighed. In rules the usual window becomes the system's; dashboards keep it, for
 * Grafana to decide.
 */
function judgedTree(
  { ast: given, site, text }: DraftExpression,
  use: Use,
  path: LogicalPath,
  { metrics, options, note, weigh }: ExpressionContext,
  everyMs?: number,
): Expr {
  const inRule = use !== 'panel';
  const ast = inRule ? replaceWindow(given, options.prometheus.window) : given;
  const { version: target, features } = options.prometheus;
  const dialect = inRule ? 'prometheus' : 'grafana';
  const about = { metrics, target, features, dialect, path, text, everyMs } as const;
  const all = [...check(ast, about), ...(use === 'condition' ? checkCondition(ast, about) : [])];
  for (const each of all) (REFUSED_BY_PROMETHEUS.has(each.code) ? note : weigh)({ ...each, site });
  return ast;
}

/** The text of an expression that was written as one. */
function textOf(expression: Expression): string | undefined {
  return (expression as { readonly text?: string }).text;
}
