import { supports } from '../../core/index.js';
import type { AtModifier, Expr, Range, Subquery, VectorSelector } from '../ast.js';
import { type Cursor, spanOf } from './cursor.js';
import { parseOffset, parseRange } from './range.js';

interface Base {
  readonly start: number;
  /** `(x)` takes a subquery, but no range, offset or @ of its own. */
  readonly parenthesized: boolean;
}

/** Ranges, subqueries, offset and @ after an operand: `x[5m]`, `x[1h:1m]`, `x offset 1d`, `x @ end()`. */
export function parsePostfix(cursor: Cursor, operand: Expr, { start, parenthesized }: Base): Expr {
  let expr = operand;
  let bare = !parenthesized;
  for (;;) {
    if (cursor.at('[')) expr = parseBrackets(cursor, expr, start, bare);
    else if (cursor.atKeyword('offset')) expr = parseOffsetModifier(cursor, expr, start, bare);
    else if (cursor.at('@')) expr = parseAtModifier(cursor, expr, start, bare);
    else if (cursor.at('word') && EXTENSIONS.has(cursor.peek().text.toLowerCase()))
      expr = parseExtension(cursor, expr, start, bare);
    else return expr;
    bare = true;
  }
}

function parseBrackets(cursor: Cursor, expr: Expr, start: number, bare: boolean): Expr {
  const open = cursor.take();
  const range = parseRange(cursor);
  const isSubquery = cursor.accept(':') !== undefined;
  const step = isSubquery && !cursor.at(']') ? parseRange(cursor) : undefined;
  if (cursor.at('end')) cursor.unclosed(open, ']');
  else if (!cursor.at(']')) {
    cursor.unexpected(isSubquery ? 'a step or "]"' : '":" or "]"');
    cursor.skipTo(']');
  }
  cursor.accept(']');
  const span = { start, end: cursor.lastEnd() };
  if (isSubquery) return { type: 'subquery', expr, range, ...(step && { step }), span };
  return matrix(cursor, expr, range, span, bare);
}

function matrix(
  cursor: Cursor,
  expr: Expr,
  range: Range,
  span: { start: number; end: number },
  bare: boolean,
): Expr {
  const problem = (text: string, help?: string) =>
    cursor.report('promql/modifier', { problem: text, help }, span);
  if (isHole(expr)) return expr;
  if (expr.type !== 'selector' || !bare) {
    problem('only a selector can take a range', 'for any other expression use a subquery: (…)[5m:1m]');
    return { type: 'subquery', expr, range, span };
  }
  if (isSet(expr.offset)) problem('the offset goes after the range', 'write x[5m] offset 1h');
  // Prometheus overlooks start() and end() here, and so do we.
  if (expr.at?.type === 'timestamp') problem('the @ goes after the range', 'write x[5m] @ end()');
  return { type: 'matrix', selector: expr, range, span };
}

function parseOffsetModifier(cursor: Cursor, expr: Expr, start: number, bare: boolean): Expr {
  const keyword = cursor.take();
  const offset = parseOffset(cursor);
  return modify(cursor, expr, { start, from: keyword.start, bare, name: 'offset' }, node => {
    if (isSet(node.offset)) return 'offset is given twice';
    return { offset };
  });
}

function parseAtModifier(cursor: Cursor, expr: Expr, start: number, bare: boolean): Expr {
  const sign = cursor.take();
  const at = parseTimestamp(cursor);
  return modify(cursor, expr, { start, from: sign.start, bare, name: '@' }, node => {
    if (node.at !== undefined) return '@ is given twice';
    return { at };
  });
}

const EXTENSIONS: ReadonlySet<string> = new Set(['anchored', 'smoothed']);

/** `x[5m] anchored`. No keywords: a metric may be called so, but none stands behind an operand. */
function parseExtension(cursor: Cursor, expr: Expr, start: number, bare: boolean): Expr {
  const { text, start: from } = cursor.take();
  const extension = text.toLowerCase() as 'anchored' | 'smoothed';
  return modify(cursor, expr, { start, from, bare, name: extension }, node => {
    if (node.type === 'subquery') return `${extension} applies only to a selector`;
    return node.extension === undefined ? { extension } : 'anchored and smoothed cannot be used together';
  });
}

type Modified = VectorSelector | Subquery;
type Change = Pick<Modified, 'offset'> | Pick<Modified, 'at'> | Pick<VectorSelector, 'extension'> | string;

/** Puts a modifier on the selector or subquery that it follows, or says why it cannot stand there. */
function modify(
  cursor: Cursor,
  expr: Expr,
  { start, from, bare, name }: { start: number; from: number; bare: boolean; name: string },
  change: (node: Modified) => Change,
): Expr {
  const target = expr.type === 'matrix' ? expr.selector : expr;
  const span = { start, end: cursor.lastEnd() };
  const complain = (problem: string) =>
    cursor.report('promql/modifier', { problem }, { start: from, end: cursor.lastEnd() });
  if (isHole(target)) return expr;
  if (!bare || (target.type !== 'selector' && target.type !== 'subquery')) {
    complain(`${name} applies only to a selector or a subquery`);
    return expr;
  }
  const result = change(target);
  if (typeof result === 'string') complain(result);
  else if (expr.type === 'matrix') return { ...expr, selector: { ...expr.selector, ...result }, span };
  else return { ...target, ...result, span };
  return expr;
}

function parseTimestamp(cursor: Cursor): AtModifier | undefined {
  const preset = cursor.acceptKeyword('start', 'end');
  if (preset !== undefined) {
    cursor.expect('(');
    cursor.expect(')');
    return { type: preset.extra as 'start' | 'end' };
  }
  const sign = cursor.accept('-') ?? cursor.accept('+');
  const token = cursor.peek();
  const isInfinite = token.extra === 'inf' || token.extra === 'nan';
  if (token.type !== 'number' && token.type !== 'duration' && !isInfinite) {
    cursor.unexpected('a Unix timestamp in seconds, start() or end()');
    return undefined;
  }
  cursor.take();
  if (token.type === 'duration' && !supports(cursor.target, '2.54')) {
    const what = `the duration ${token.text} as a number`;
    cursor.report('promql/version', { what, since: '2.54', target: cursor.target }, spanOf(token));
  }
  const seconds = token.type === 'duration' ? token.value / 1000 : token.value;
  if (isInfinite || Math.abs(seconds) >= 2 ** 63) {
    cursor.report('promql/modifier', { problem: 'the timestamp after @ is out of bounds' }, spanOf(token));
  }
  return { type: 'timestamp', seconds: sign?.type === '-' ? -seconds : seconds };
}

/** Prometheus takes an offset of zero for none. */
function isSet(offset: Modified['offset']): boolean {
  return offset !== undefined && !(offset.type === 'duration' && offset.ms === 0);
}

function isHole(expr: Expr): boolean {
  return expr.type === 'variable' && expr.name === '';
}
