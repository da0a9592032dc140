import type { Matcher } from '../../promql/index.js';
import { type Code, linked, textLiteral } from './code.js';
import { objectCode, textsCode } from './literals.js';

/** A series narrowed by matchers: those of one `where(…)` are in order of their labels. */
export function narrowedCode(series: Code, matchers: readonly Matcher[]): Code {
  const groups: Matcher[][] = [];
  for (const matcher of matchers) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    if (open !== undefined && last !== undefined && last.label < matcher.label) open.push(matcher);
    else groups.push([matcher]);
  }
  return groups.reduce(
    (code, group) =>
      linked(code, 'where', [
        objectCode(Object.fromEntries(group.map(each => [each.label, matcherCode(each)]))),
      ]),
    series,
  );
}

function matcherCode({ operator, value }: Matcher): Code {
  switch (operator) {
    case '=':
      return textLiteral(value);
    case '!=':
      return { type: 'call', callee: 'not', args: [textLiteral(value)] };
    case '=~':
      return valuesIn(value) ?? { type: 'call', callee: 'matches', args: [textLiteral(value)] };
    case '!~': {
      const pattern: Code = { type: 'call', callee: 'matches', args: [textLiteral(value)] };
      return { type: 'call', callee: 'not', args: [valuesIn(value) ?? pattern] };
    }
  }
}

/** A pattern of plain words is a list of them, which is written in canonical order. */
function valuesIn(pattern: string): Code | undefined {
  const words = pattern.split('|');
  const isPlain = words.length > 1 && words.every(word => /^[\w -]+$/.test(word));
  const isSorted = words.join('|') === [...words].sort().join('|');
  return isPlain && isSorted && new Set(words).size === words.length ? textsCode(words) : undefined;
}
