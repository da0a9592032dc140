import { formatNumber } from '../../core/index.js';

const DECIMAL = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const INFINITE = /^([-+]?)inf(?:inity)?$/i;

/** A number as Go's ParseFloat reads it, but for hexadecimal ones, which neither format allows. */
export function readNumber(text: string): number | undefined {
  const infinite = INFINITE.exec(text);
  if (infinite !== null) return infinite[1] === '-' ? -Infinity : Infinity;
  if (/^nan$/i.test(text)) return Number.NaN;
  if (!DECIMAL.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** The shortest text that reads as the same number. */
export function printNumber(value: number): string {
  if (!Number.isFinite(value)) return formatNumber(value);
  return Object.is(value, -0) ? '-0' : String(value);
}
