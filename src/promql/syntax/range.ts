import { supports } from '../../core/index.js';
import type { Length, Range } from '../ast.js';
import type { Cursor } from './cursor.js';
import { parseDuration } from './duration.js';

/** Stands for a range that could not be read. */
const UNREAD: Length = { type: 'duration', ms: 1 };

/** The range in `x[5m]`, or the step after its colon: more than nothing. */
export function parseRange(cursor: Cursor): Range {
  const { start } = cursor.peek();
  const length = parseDuration(cursor, { signsSince: '2.54' });
  if (length === undefined) {
    cursor.unexpected('a duration such as 5m');
    cursor.skipTo(':', ']');
    return UNREAD;
  }
  const plain = length.type === 'group' ? length.length : length;
  if (plain.type === 'duration' && plain.ms <= 0) {
    cursor.report('promql/duration', { problem: 'zero', text: '' }, { start, end: cursor.lastEnd() });
  }
  return length;
}

/** The length after `offset`; it may be negative, to look ahead. */
export function parseOffset(cursor: Cursor): Length | undefined {
  const { start } = cursor.peek();
  const length = parseDuration(cursor, { literalEnds: true });
  if (length === undefined) cursor.unexpected('a duration such as 5m');
  else if (length.type === 'duration' && length.ms === 0 && !supports(cursor.target, '2.54')) {
    cursor.report('promql/duration', { problem: 'zero', text: '' }, { start, end: cursor.lastEnd() });
  }
  return length;
}
