import { type ThresholdsConfig, ThresholdsMode } from '@grafana/grafana-foundation-sdk/dashboard';
import type { ThresholdStep } from '../../model/index.js';

/** The colour of a value that nothing judges. Grafana's own default would be green, and red from 80. */
const NEUTRAL = 'blue';

/**
 * Steps in ascending order from minus infinity: Grafana takes the last one that a value reaches in the order of the list,
 * and sorts nothing.
 */
export function renderThresholds(steps: readonly ThresholdStep[]): ThresholdsConfig {
  const ascending = [...steps].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  const based = ascending[0]?.from === null ? ascending : [{ from: null, color: NEUTRAL }, ...ascending];
  return {
    mode: ThresholdsMode.Absolute,
    steps: based.map(({ from, color }) => ({ value: from, color })),
  };
}
