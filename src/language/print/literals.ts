import { formatNumber } from '../../core/index.js';
import { type Code, keyText, textLiteral, token } from './code.js';

/** Numbers, lists and objects as code. */
export function numberCode(value: number): Code {
  if (Number.isNaN(value)) return token('Number.NaN');
  if (!Number.isFinite(value))
    return token(value > 0 ? 'Number.POSITIVE_INFINITY' : 'Number.NEGATIVE_INFINITY');
  return token(Object.is(value, -0) ? '-0' : formatNumber(value).replace('e+', 'e'));
}

export function textsCode(texts: readonly string[]): Code {
  return { type: 'list', items: texts.map(textLiteral) };
}

/** An object; what is undefined is left out. */
export function objectCode(entries: Readonly<Record<string, Code | undefined>>): Code {
  return {
    type: 'object',
    entries: Object.entries(entries).flatMap(([key, value]) =>
      value === undefined ? [] : [[keyText(key), value] as const],
    ),
  };
}
