import type { Expr } from '../ast.js';

/** The value of an expression made of numbers only (`1024 * 1024`, `5 / 100`), or undefined. */
export function constantOf(expr: Expr): number | undefined {
  if (expr.type === 'number') return expr.value;
  if (expr.type === 'unary') {
    const value = constantOf(expr.expr);
    return value === undefined || expr.op === '+' ? value : -value;
  }
  if (expr.type !== 'binary') return undefined;
  const left = constantOf(expr.left);
  const right = left === undefined ? undefined : constantOf(expr.right);
  if (left === undefined || right === undefined) return undefined;
  switch (expr.op) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '%':
      return left % right;
    case '^':
      return left ** right;
    case 'atan2':
      return Math.atan2(left, right);
    default:
      return expr.bool === true ? compared(expr.op, left, right) : undefined;
  }
}

/** What a comparison of two numbers is with `bool`: 1 or 0; undefined of another operator. */
export function compared(op: string, left: number, right: number): number | undefined {
  const holds = {
    '==': left === right,
    '!=': left !== right,
    '>': left > right,
    '<': left < right,
    '>=': left >= right,
    '<=': left <= right,
  }[op];
  return holds === undefined ? undefined : Number(holds);
}
