import type { Unit } from '../../promql/index.js';

/** The ends of a quantity that has some by its nature: what a dial or a bar is full of. */
export function naturalRange(unit: Unit | undefined): { readonly min?: number; readonly max?: number } {
  if (unit === 'ratio') return { min: 0, max: 1 };
  if (unit === 'percent') return { min: 0, max: 100 };
  return {};
}

/** True if a graph of it reads wrong without its zero: shares, and how much in a second. */
export function startsAtZero(unit: Unit | undefined): boolean {
  return unit === 'ratio' || unit === 'percent' || unit?.endsWith('/seconds') === true;
}
