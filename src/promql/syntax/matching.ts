import type { Binary, Matching } from '../ast.js';
import type { Cursor } from './cursor.js';
import { parseLabelList } from './label-list.js';

export interface BinaryModifiers {
  readonly bool?: true | undefined;
  readonly matching?: Matching | undefined;
  readonly fill?: Binary['fill'];
}

const NONE: BinaryModifiers = {};

/**
 * What may stand after an operator: `bool`, `on (…)` or `ignoring (…)`, `group_left (…)` or `group_right (…)`,
 * `fill (…)`.
 */
export function parseBinaryModifiers(cursor: Cursor): BinaryModifiers {
  if (cursor.peek().type !== 'word') return NONE;
  const modifiers = cursor.peek().extra === undefined ? NONE : parseMatching(cursor);
  const fill = parseFill(cursor);
  return fill === undefined ? modifiers : { ...modifiers, fill };
}

function parseMatching(cursor: Cursor): BinaryModifiers {
  const bool = cursor.acceptKeyword('bool') ? true : undefined;
  const type = cursor.acceptKeyword('on', 'ignoring');
  if (type === undefined) {
    const stray = cursor.peek();
    if (stray.extra === 'group_left' || stray.extra === 'group_right') {
      cursor.unexpected(
        '"on" or "ignoring" first',
        `write on (…) ${stray.extra}: grouping needs the labels to match on`,
      );
      cursor.take();
      if (cursor.at('(')) parseLabelList(cursor);
    }
    return { bool };
  }
  const labels = parseLabelList(cursor);
  const group = parseGroup(cursor);
  const span = { start: type.start, end: cursor.lastEnd() };
  return { bool, matching: { type: type.extra as 'on' | 'ignoring', labels, ...(group && { group }), span } };
}

function parseGroup(cursor: Cursor): Matching['group'] {
  const keyword = cursor.acceptKeyword('group_left', 'group_right');
  if (keyword === undefined) return undefined;
  const include = cursor.at('(') ? parseLabelList(cursor) : [];
  return { side: keyword.extra === 'group_left' ? 'left' : 'right', include };
}

/** `fill(0)`, or `fill_left(0)` and `fill_right(1)` in any order. They are no keywords: a metric may be called so. */
function parseFill(cursor: Cursor): Binary['fill'] {
  let fill: Binary['fill'];
  for (;;) {
    const { type, text } = cursor.peek();
    const sides = type === 'word' ? SIDES.get(text.toLowerCase()) : undefined;
    if (sides === undefined || cursor.peek(1).type !== '(') return fill;
    cursor.take();
    cursor.take();
    const value = parseNumber(cursor);
    cursor.expect(')');
    for (const side of sides) fill = { ...fill, [side]: value };
  }
}

const SIDES: ReadonlyMap<string, readonly ('left' | 'right')[]> = new Map([
  ['fill', ['left', 'right']],
  ['fill_left', ['left']],
  ['fill_right', ['right']],
]);

function parseNumber(cursor: Cursor): number {
  const sign = cursor.accept('-') ?? cursor.accept('+');
  const { type, extra, value } = cursor.peek();
  const special = extra === 'inf' ? Number.POSITIVE_INFINITY : extra === 'nan' ? Number.NaN : undefined;
  if (type !== 'number' && special === undefined) {
    cursor.unexpected('a number');
    return 0;
  }
  cursor.take();
  return (special ?? value) * (sign?.type === '-' ? -1 : 1);
}
