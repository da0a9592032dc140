import type { Expr, Matcher, Range, VectorSelector } from '../ast.js';

/** A copy in which `change` has replaced every expression: children first, in the order of the text. Unchanged parts are shared. */
export function mapExpr(expr: Expr, change: (expr: Expr) => Expr): Expr {
  return change(mapChildren(expr, child => mapExpr(child, change)));
}

function mapChildren(expr: Expr, map: (expr: Expr) => Expr): Expr {
  switch (expr.type) {
    case 'call':
      return expr.args.length === 0 ? expr : { ...expr, args: expr.args.map(map) };
    case 'aggregation':
      return { ...expr, ...(expr.param !== undefined && { param: map(expr.param) }), expr: map(expr.expr) };
    case 'binary':
      return { ...expr, left: map(expr.left), right: map(expr.right) };
    case 'unary':
    case 'subquery':
      return { ...expr, expr: map(expr.expr) };
    default:
      return expr;
  }
}

/** A copy with every selector replaced, also those inside ranges. */
export function mapSelectors(expr: Expr, change: (selector: VectorSelector) => VectorSelector): Expr {
  return mapExpr(expr, part => {
    if (part.type === 'selector') return change(part);
    return part.type === 'matrix' ? { ...part, selector: change(part.selector) } : part;
  });
}

/** A copy in which the usual window is decided: `ms` milliseconds. What a rule does before it is printed. */
export function replaceWindow(expr: Expr, ms: number): Expr {
  const decided = (range: Range): Range => (range.type === 'window' ? { type: 'duration', ms } : range);
  return mapExpr(expr, part => {
    if (part.type === 'matrix') return { ...part, range: decided(part.range) };
    if (part.type !== 'subquery') return part;
    return { ...part, range: decided(part.range), ...(part.step && { step: decided(part.step) }) };
  });
}

/** A copy in which every selector also has the matchers that `matchersFor` gives: how dashboard variables narrow a query. */
export function narrow(expr: Expr, matchersFor: (selector: VectorSelector) => readonly Matcher[]): Expr {
  return mapSelectors(expr, selector => {
    const more = matchersFor(selector);
    return more.length === 0 ? selector : { ...selector, matchers: [...selector.matchers, ...more] };
  });
}

/** A copy without spans: two texts that mean the same have the same bare tree. */
export function withoutSpans(expr: Expr): Expr {
  return bare(expr) as Expr;
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, part]) => key !== 'span' && part !== undefined);
  return Object.fromEntries(entries.map(([key, part]) => [key, bare(part)]));
}
