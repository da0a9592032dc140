import type { Binary, Expr } from '../ast.js';
import { OPERATORS, SIGN_PRECEDENCE } from '../language/operators.js';
import { numberText } from './parts.js';

const ATOM = Number.POSITIVE_INFINITY;

/** How tightly an expression holds together; what stands around it must not bind tighter. */
export function precedenceOf(expr: Expr): number {
  if (expr.type === 'binary') return OPERATORS[expr.op].precedence;
  if (expr.type === 'unary') return SIGN_PRECEDENCE;
  // A number with a sign in front is read as a sign and a number.
  if (expr.type === 'number') return /^[+-]/.test(numberText(expr.value)) ? SIGN_PRECEDENCE : ATOM;
  return ATOM;
}

/** True if the left operand needs parentheses. */
export function wrapsLeft({ op, left }: Binary): boolean {
  const { precedence, rightAssociative } = OPERATORS[op];
  const inner = precedenceOf(left);
  return rightAssociative ? inner <= precedence : inner < precedence;
}

/** True if the right operand needs parentheses. A sign never does: it can only be the operand's. */
export function wrapsRight({ op, right }: Binary): boolean {
  if (right.type !== 'binary') return false;
  const { precedence, rightAssociative } = OPERATORS[op];
  const inner = OPERATORS[right.op].precedence;
  return rightAssociative ? inner < precedence : inner <= precedence;
}

/** True if the operand of a sign needs parentheses. */
export function wrapsSigned(operand: Expr): boolean {
  return operand.type === 'binary' && OPERATORS[operand.op].precedence <= SIGN_PRECEDENCE;
}

/** True if a subquery's operand needs parentheses before its bracket. */
export function wrapsSubquery(operand: Expr): boolean {
  return precedenceOf(operand) !== ATOM;
}
