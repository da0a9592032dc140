import type { Range, RangeVariable } from '../ast.js';
import { supports } from '../language/version.js';
import { type Cursor, spanOf } from './cursor.js';

const OPERATORS = new Set(['+', '-', '*', '/', '%', '^', '(']);
/** Stands for a range that could not be read. */
const UNREAD: Range = { type: 'window' };

/** The range in `x[5m]`: more than nothing. */
export function parseRange(cursor: Cursor): Range {
  return parsePositive(cursor);
}

/** The step of a subquery, after its colon. */
export function parseStep(cursor: Cursor): Range {
  return parsePositive(cursor);
}

function parsePositive(cursor: Cursor): Range {
  const token = cursor.peek();
  if (OPERATORS.has(token.type)) return unsupported(cursor);
  const range = parseLength(cursor);
  if (range === undefined) {
    cursor.unexpected('a duration such as 5m');
    cursor.skipTo(':', ']');
    return UNREAD;
  }
  if (OPERATORS.has(cursor.peek().type)) return unsupported(cursor);
  if (range.type === 'duration' && range.ms <= 0) {
    cursor.report('promql/duration', { problem: 'zero', text: token.text }, spanOf(token));
  }
  return range;
}

function unsupported(cursor: Cursor): Range {
  const start = cursor.peek().start;
  cursor.skipTo(':', ']');
  cursor.report('promql/duration', { problem: 'expression', text: '' }, { start, end: cursor.lastEnd() });
  return UNREAD;
}

/** The length after `offset`; it may be negative, to look ahead. */
export function parseOffset(cursor: Cursor): Exclude<Range, { type: 'window' }> | undefined {
  const sign = cursor.accept('-') ?? cursor.accept('+');
  const token = cursor.peek();
  const length = parseLength(cursor);
  if (length === undefined) {
    cursor.unexpected('a duration such as 5m');
    return undefined;
  }
  if (length.type !== 'duration') return length;
  if (length.ms === 0 && !supports(cursor.target, '2.54')) {
    cursor.report('promql/duration', { problem: 'zero', text: token.text }, spanOf(token));
  }
  return sign?.type === '-' ? { type: 'duration', ms: -length.ms } : length;
}

function parseLength(cursor: Cursor): Exclude<Range, { type: 'window' }> | undefined {
  const token = cursor.peek();
  if (token.type === 'duration') return { type: 'duration', ms: cursor.take().value };
  if (token.type === 'number') {
    cursor.take();
    if (!supports(cursor.target, '2.54')) {
      const what = 'a number for a duration';
      cursor.report('promql/version', { what, since: '2.54', target: cursor.target }, spanOf(token));
    }
    return { type: 'duration', ms: Math.round(token.value * 1000) };
  }
  return token.type === 'variable' ? parseVariable(cursor) : undefined;
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
