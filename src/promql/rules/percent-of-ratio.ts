import type { Share } from '../units/quantity.js';
import type { Limit } from './limits.js';

/** What a ratio's limit of 5 to 100 is: a percentage for sure where the ratio is a share, else perhaps one. */
export function percentOfRatio({ measured: { unit, share, factor }, value }: Limit): Share | undefined {
  const isRatio = unit === 'ratio' && factor === undefined;
  return isRatio && value >= 5 && value <= 100 ? share : undefined;
}
