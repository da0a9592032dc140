import type { Range, RangeVariable } from '../ast.js';
import { supports } from '../language/version.js';
import { type Cursor, spanOf } from './cursor.js';

/** What makes a duration an expression, and no plain length. */
const ARITHMETIC = new Set(['*', '/', '%', '^', '(', '+', '-']);

type Length = Exclude<Range, { type: 'window' }>;

/** Stands for a range that could not be read. */
const UNREAD: Length = { type: 'duration', ms: 1 };

/** The longest time.Duration of Go, in milliseconds. */
export const LONGEST = 9_223_372_036_854;

/** The range in `x[5m]`, or the step after its colon: more than nothing. */
export function parseRange(cursor: Cursor): Range {
  const { start } = cursor.peek();
  const length = parseSignedLength(cursor, '2.54');
  if (length === undefined) {
    if (ARITHMETIC.has(cursor.peek().type)) return unsupported(cursor);
    cursor.unexpected('a duration such as 5m');
    cursor.skipTo(':', ']');
    return UNREAD;
  }
  if (ARITHMETIC.has(cursor.peek().type)) return unsupported(cursor);
  if (length.type === 'duration' && length.ms <= 0) {
    cursor.report('promql/duration', { problem: 'zero', text: '' }, { start, end: cursor.lastEnd() });
  }
  return length;
}

function unsupported(cursor: Cursor): typeof UNREAD {
  const start = cursor.peek().start;
  cursor.skipTo(':', ']');
  cursor.report('promql/duration', { problem: 'expression', text: '' }, { start, end: cursor.lastEnd() });
  return UNREAD;
}

/** The length after `offset`; it may be negative, to look ahead. */
export function parseOffset(cursor: Cursor): Length | undefined {
  const { start } = cursor.peek();
  const length = parseSignedLength(cursor, undefined);
  if (length === undefined) cursor.unexpected('a duration such as 5m');
  else if (length.type === 'duration' && length.ms === 0 && !supports(cursor.target, '2.54')) {
    cursor.report('promql/duration', { problem: 'zero', text: '' }, { start, end: cursor.lastEnd() });
  }
  return length;
}

/** Signs and a length. More than one `-` is read since 2.54; ranges have had no sign at all before. */
function parseSignedLength(cursor: Cursor, signsSince: string | undefined): Length | undefined {
  const { start } = cursor.peek();
  let signs = '';
  for (
    let sign = cursor.accept('-') ?? cursor.accept('+');
    sign;
    sign = cursor.accept('-') ?? cursor.accept('+')
  ) {
    signs += sign.type;
  }
  const since = signs === '-' ? signsSince : signs === '' ? undefined : '2.54';
  if (since !== undefined && !supports(cursor.target, since)) {
    const what = `"${signs}" before a duration`;
    cursor.report('promql/version', { what, since, target: cursor.target }, { start, end: cursor.lastEnd() });
  }
  const length = parseLength(cursor);
  // After several signs Prometheus reads any further operator as arithmetic of durations.
  if (signs.length > 1 && ARITHMETIC.has(cursor.peek().type)) return unsupported(cursor);
  const isNegative = signs.replaceAll('+', '').length % 2 === 1;
  return isNegative && length?.type === 'duration' ? { type: 'duration', ms: -length.ms } : length;
}

function parseLength(cursor: Cursor): Length | undefined {
  const token = cursor.peek();
  if (token.type === 'duration') return { type: 'duration', ms: cursor.take().value };
  if (token.type === 'variable') return parseVariable(cursor);
  if (token.type !== 'number') return undefined;
  cursor.take();
  if (!supports(cursor.target, '2.54')) {
    const what = 'a number for a duration';
    cursor.report('promql/version', { what, since: '2.54', target: cursor.target }, spanOf(token));
  }
  const ms = token.value * 1000;
  if (ms > LONGEST) cursor.report('promql/duration', { problem: 'range', text: token.text }, spanOf(token));
  return { type: 'duration', ms };
}

function parseVariable(cursor: Cursor): RangeVariable {
  const { text: name, extra: format, end } = cursor.take();
  const next = cursor.peek();
  const suffix = next.type === 'word' && next.start === end ? cursor.take().text : undefined;
  return {
    type: 'variable',
    name,
    ...(format !== undefined && { format }),
    ...(suffix !== undefined && { suffix }),
  };
}
