/**
 * Prints a number as a person would write it: 0.001, never 0.0009999999999999432. Fifteen significant digits
 * hold every decimal that people write, and drop what binary arithmetic adds.
 */
export function formatNumber(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  return String(cleanNumber(value));
}

/** The nearest number with fifteen significant digits. */
export function cleanNumber(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : value;
}
