import type { MatchOperator } from '../../promql/index.js';
import { type ParsedMatchers, patternFault, wrong } from './parsed-matchers.js';

/** Go's `\s`, which is less than JavaScript's. */
const SPACE = '[\\t\\n\\f\\r ]*';
const HEAD = new RegExp(`^${SPACE}([a-zA-Z_:][a-zA-Z0-9_:]*)${SPACE}(=~|=|!=|!~)${SPACE}`);
const TAIL = /[\t\n\f\r ]$/;

type Part = { readonly start: number; readonly text: string };

/**
 * Matchers as releases before 0.27 read them: names are of ASCII, values may stand without quotes, and a backslash that
 * escapes nothing is itself.
 * https://github.com/prometheus/alertmanager/blob/main/pkg/labels/parse.go
 */
export function parseClassic(text: string): ParsedMatchers {
  const parsed = partsOf(text).map(parsePart);
  return (
    parsed.find(({ fault }) => fault !== undefined) ?? {
      matchers: parsed.flatMap(({ matchers = [] }) => matchers),
    }
  );
}

/** What stands between commas, but for those in quotes. Either brace may be missing. */
function partsOf(text: string): readonly Part[] {
  const begin = text.startsWith('{') ? 1 : 0;
  const end = text.endsWith('}') && text.length > begin ? text.length - 1 : text.length;
  const parts: Part[] = [];
  let start = begin;
  let isQuoted = false;
  let isEscaped = false;
  for (let at = begin; at < end; at++) {
    const char = text[at];
    if (char === ',' && !isQuoted) {
      parts.push({ start, text: text.slice(start, at) });
      start = at + 1;
    } else if (char === '"' && !isEscaped) isQuoted = !isQuoted;
    // A comma ends no escape.
    if (char !== ',') isEscaped = char === '\\' && !isEscaped;
  }
  const last = text.slice(start, end);
  return last.trim() === '' ? parts : [...parts, { start, text: last }];
}

function parsePart({ start, text }: Part): ParsedMatchers {
  const end = start + text.length;
  const [head = '', label, operator] = HEAD.exec(text) ?? [];
  if (label === undefined) return wrong('is not a label, an operator and a value', start, end);
  let written = text.slice(head.length);
  while (TAIL.test(written)) written = written.slice(0, -1);
  const value = unquoted(written);
  if (value === undefined) return wrong('has a double quote that is not escaped', start + head.length, end);
  const fault = patternFault(operator as MatchOperator, value);
  if (fault !== undefined) return wrong(fault, start + head.length, end);
  return { matchers: [{ label, operator: operator as MatchOperator, value }] };
}

/** A value with or without quotes around it; undefined if there is one too few or too many. */
function unquoted(written: string): string | undefined {
  const isQuoted = written.startsWith('"');
  const raw = isQuoted ? written.slice(1) : written;
  let value = '';
  for (let at = 0; at < raw.length; at++) {
    const char = raw[at] ?? '';
    if (char === '"') return isQuoted && at === raw.length - 1 ? value : undefined;
    if (char !== '\\' || at === raw.length - 1) value += char;
    else {
      const escaped = raw[++at] ?? '';
      value += escaped === 'n' ? '\n' : escaped === '"' || escaped === '\\' ? escaped : `\\${escaped}`;
    }
  }
  return isQuoted ? undefined : value;
}
