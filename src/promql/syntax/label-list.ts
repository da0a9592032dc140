import { supports } from '../../core/index.js';
import { isPlainMetricName } from '../language/names.js';
import { type Cursor, spanOf } from './cursor.js';
import type { Token } from './token.js';

/** Keywords that may not name a label in a list. */
const NEVER_LABELS = new Set(['without', 'inf', 'nan']);

/** `(job, instance)`, as after `by`, `on` and `group_left`; empty and with a comma at the end, too. */
export function parseLabelList(cursor: Cursor): readonly string[] {
  const labels: string[] = [];
  if (cursor.expect('(', '"(" and a list of labels') === undefined) return labels;
  while (!cursor.at(')') && !cursor.at('end')) {
    const label = parseLabel(cursor);
    if (label === undefined) {
      cursor.unexpected('a label');
      cursor.skipTo(',', ')');
    } else labels.push(label);
    if (cursor.accept(',') !== undefined) continue;
    if (cursor.at(')')) break;
    cursor.unexpected('"," or ")"');
    // What follows begins something else: only the parenthesis is missing.
    if (cursor.at('(')) return labels;
    cursor.skipTo(',', ')');
    cursor.accept(',');
  }
  cursor.expect(')');
  return labels;
}

function parseLabel(cursor: Cursor): string | undefined {
  const token = cursor.peek();
  if (token.type === 'string') return quotedName(cursor, cursor.take(), '3.0');
  if (token.type === 'variable') return variableText(cursor.take());
  if (token.type !== 'word' || NEVER_LABELS.has(token.extra ?? '')) return undefined;
  return cursor.take().text;
}

/**
 * A name in quotes. The parser of 2.53 reads them in braces already, but it stores no name that needs them: those are a matter of
 * 3.0.
 */
export function quotedName(cursor: Cursor, token: Token, plainSince: string): string {
  const isPlain = isPlainMetricName(token.text);
  const since = isPlain ? plainSince : '3.0';
  if (!supports(cursor.target, since)) {
    const what = isPlain ? 'a name in quotes' : `the name "${token.text}"`;
    cursor.report('promql/version', { what, since, target: cursor.target }, spanOf(token));
  }
  return token.text;
}

/** A variable where a name stands keeps its text. */
export function variableText({ text, extra }: Token): string {
  if (extra !== undefined) return `\${${text}:${extra}}`;
  return /^\w+$/.test(text) ? `$${text}` : `\${${text}}`;
}
