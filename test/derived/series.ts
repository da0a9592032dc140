/** Samples as promtool reads them: a number each step, `_` for none. */
export type Samples = readonly (number | string)[];

/** So many of a value, or of what a function makes of the index. */
export function of(count: number, value: number | '_' | 'stale' | ((index: number) => number)): Samples {
  return Array.from({ length: count }, (_, index) => (typeof value === 'function' ? value(index) : value));
}

/** A value that strays by about `by`, always the same way: a sum of waves that do not fit each other. */
export function noisy(center: number, by: number): (index: number) => number {
  return index => Number((center + by * (Math.sin(index * 1.7) + Math.sin(index * 0.61))).toFixed(6));
}

export function joined(...parts: readonly Samples[]): string {
  return parts.flat().join(' ');
}
