import type { BinaryOperator, Expr } from '../ast.js';
import { OPERATORS, SIGN_PRECEDENCE } from '../language/operators.js';
import { isTooLarge } from '../tree/extent.js';
import { type Cursor, hole, spanOf } from './cursor.js';
import { parseBinaryModifiers } from './matching.js';
import { parsePostfix } from './postfix.js';
import { parsePrimary } from './primary.js';

/**
 * A Pratt parser: reads an operand, then operators as long as they bind at least as tightly as `minimum`. Ranges, offset and
 * @ bind tighter than any operator and are read with their operand.
 */
export function parseExpression(cursor: Cursor, minimum = 0): Expr {
  if (!cursor.enter()) return hole(spanOf(cursor.peek()));
  const expr = parseOperators(cursor, minimum);
  cursor.leave();
  return expr;
}

const OPERATOR_NAMES: ReadonlySet<string> = new Set(Object.keys(OPERATORS));

function parseOperators(cursor: Cursor, minimum: number): Expr {
  let left = parseSigned(cursor);
  for (;;) {
    const op = operatorAt(cursor);
    if (op === undefined) return left;
    if (isTooLarge(left)) cursor.tooDeep();
    const { precedence, rightAssociative } = OPERATORS[op];
    if (precedence < minimum) return left;
    cursor.take();
    const { bool, matching, fill } = parseBinaryModifiers(cursor);
    const right = parseExpression(cursor, rightAssociative ? precedence : precedence + 1);
    const span = { start: startOf(left), end: Math.max(endOf(right), cursor.lastEnd()) };
    left = { type: 'binary', op, left, right, span };
    if (bool !== undefined || matching !== undefined || fill !== undefined)
      left = { ...left, ...(bool && { bool }), ...(matching && { matching }), ...(fill && { fill }) };
  }
}

function parseSigned(cursor: Cursor): Expr {
  const sign = cursor.accept('-') ?? cursor.accept('+');
  if (sign === undefined) {
    const start = cursor.peek().start;
    const parenthesized = cursor.at('(');
    return parsePostfix(cursor, parsePrimary(cursor), { start, parenthesized });
  }
  const op = sign.type as '-' | '+';
  const expr = parseExpression(cursor, SIGN_PRECEDENCE + 1);
  const span = { start: sign.start, end: endOf(expr) };
  // As in Prometheus, a signed number is a number.
  if (expr.type === 'number') return { type: 'number', value: op === '-' ? -expr.value : expr.value, span };
  return { type: 'unary', op, expr, span };
}

function operatorAt(cursor: Cursor): BinaryOperator | undefined {
  const { type, extra } = cursor.peek();
  const name = type === 'word' ? extra : type;
  return name !== undefined && OPERATOR_NAMES.has(name) ? (name as BinaryOperator) : undefined;
}

function startOf(expr: Expr): number {
  return expr.span?.start ?? 0;
}

function endOf(expr: Expr): number {
  return expr.span?.end ?? 0;
}

/** An expression in a list or in parentheses: a fault in it ends with it. */
export function parseEnclosed(cursor: Cursor): Expr {
  const start = cursor.peek().start;
  const expr = parseExpression(cursor);
  if (cursor.at(',') || cursor.at(')')) return expr;
  cursor.unexpected('an operator, "," or ")"');
  cursor.skipTo(',', ')');
  return hole({ start, end: cursor.lastEnd() });
}
