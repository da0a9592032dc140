import type { Matching } from '../ast.js';
import type { Cursor } from './cursor.js';
import { parseLabelList } from './label-list.js';

export interface BinaryModifiers {
  readonly bool?: true | undefined;
  readonly matching?: Matching | undefined;
}

const NONE: BinaryModifiers = {};

/** What may stand after an operator: `bool`, `on (…)` or `ignoring (…)`, `group_left (…)` or `group_right (…)`. */
export function parseBinaryModifiers(cursor: Cursor): BinaryModifiers {
  if (cursor.peek().extra === undefined) return NONE;
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
