import { supports } from '../../core/index.js';

/** What a text of digits turned out to be. */
export interface NumberText {
  readonly value: number;
  /** True if it has digits separated by `_`, which Prometheus reads since 2.54. */
  readonly separated: boolean;
}

// Digits, one point, one exponent; `_` only between digits. Exactly what Prometheus' scanner lets through.
const DECIMAL = /^(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:[eE][+-]?\d+(?:_\d+)*)?$/;
/** Most numbers: nothing that needs a second look. */
const PLAIN = /^(?:[1-9]\d*|\d)(?:\.\d+)?$/;
const HEXADECIMAL = /^0[xX]_?[0-9a-fA-F]+(?:_[0-9a-fA-F]+)*$/;
const OCTAL = /^0_?[0-7]+(?:_[0-7]+)*$/;

/**
 * Reads a number as Prometheus does: Go's integer syntax first, so that `010` is eight, then its float syntax. Undefined if
 * the text is none.
 * https://github.com/prometheus/prometheus/blob/main/promql/parser/parse.go (func number)
 */
export function readNumber(
  text: string,
  { next, target }: { readonly next: string; readonly target: string },
): NumberText | undefined {
  if (PLAIN.test(text)) return { value: Number(text), separated: false };
  const separated = text.includes('_');
  const digits = separated ? text.replaceAll('_', '') : text;
  if (HEXADECIMAL.test(text) && supports(target, '2.54') && takenForExponent(text, next)) return undefined;
  if (HEXADECIMAL.test(text)) return { value: Number(digits), separated };
  if (OCTAL.test(text)) return { value: Number.parseInt(digits, 8), separated };
  if (DECIMAL.test(text)) return { value: Number(digits), separated };
  return undefined;
}

/**
 * Since 2.54 Prometheus' scanner takes an `e` for an exponent in hexadecimals, too, where it is the second digit: another digit
 * must follow, and it must not be an `e`.
 */
function takenForExponent(text: string, next: string): boolean {
  if (!/^0[xX]_?.[eE]/.test(text)) return false;
  const rest = text.replace(/^0[xX]_?../, '');
  return rest === '' ? next === '' || /[+-]/.test(next) : /^[_eE]/.test(rest);
}
