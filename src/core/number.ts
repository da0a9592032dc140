/** The shortest text that reads back to the same number; `+Inf`, `-Inf` and `NaN` as Prometheus writes them. */
export function formatNumber(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  return String(value);
}

/**
 * A computed number without what binary arithmetic added: 0.1 + 0.2 is 0.3. It is noise if fifteen digits, which hold
 * every decimal that people write, say the number in far fewer; 1/3, π and 1234567890123456 stay as they are.
 */
export function cleanNumber(value: number): number {
  const rounded = Number(value.toPrecision(15));
  return Number.isFinite(rounded) && String(rounded).length < String(value).length - 2 ? rounded : value;
}
