import type { Example } from '../../rule.js';
import { dashboard, withFields } from './example.js';

const COLORS = ['green', 'orange', 'red'];

/** A panel with thresholds at these values. */
export function scale(values: readonly (number | null)[], mode = 'absolute', options: object = {}): Example {
  const steps = values.map((value, index) => ({ value, color: COLORS[index] }));
  return dashboard({ panels: [withFields({ ...options, thresholds: { mode, steps } })] });
}
