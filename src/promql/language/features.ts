import { supports } from '../../core/index.js';
import type { DurationFunction } from '../ast.js';
import type { Availability } from './signature.js';

/**
 * Parts of the grammar that are neither function, aggregation nor operator, and that not every release has.
 * https://prometheus.io/docs/prometheus/latest/feature_flags/
 */
export const FEATURES = {
  durationExpression: {
    name: 'arithmetic of durations',
    since: '3.5',
    experimental: { until: '3.14' },
    flag: 'promql-duration-expr',
  },
  anchored: {
    name: 'the modifier anchored',
    since: '3.7',
    experimental: true,
    flag: 'promql-extended-range-selectors',
  },
  smoothed: {
    name: 'the modifier smoothed',
    since: '3.7',
    experimental: true,
    flag: 'promql-extended-range-selectors',
  },
  nativeHistogram: {
    name: 'native histograms',
    since: '2.40',
    experimental: { until: '3.8' },
    flag: 'native-histograms',
  },
  fill: {
    name: 'the modifier fill',
    since: '3.10',
    experimental: true,
    flag: 'promql-binop-fill-modifiers',
  },
} as const satisfies Readonly<Record<string, Availability & { readonly name: string }>>;

/** What a target lacks for native histograms: a release, or the flag. From 3.8 on its configuration decides instead. */
export function lacksNativeHistograms(
  target: string,
  features: readonly string[],
): 'release' | 'flag' | undefined {
  const { since, experimental, flag } = FEATURES.nativeHistogram;
  if (!supports(target, since)) return 'release';
  return supports(target, experimental.until) || features.includes(flag) ? undefined : 'flag';
}

interface DurationSignature extends Availability {
  readonly args: 0 | 2;
}

const IN_DURATIONS = { experimental: { until: '3.14' }, flag: 'promql-duration-expr' } as const;

/** Functions inside of durations. */
export const DURATION_FUNCTIONS: Readonly<Record<DurationFunction, DurationSignature>> = {
  step: { args: 0, since: '3.6', ...IN_DURATIONS },
  range: { args: 0, since: '3.9', ...IN_DURATIONS },
  min: { args: 2, since: '3.6', removedIn: '3.13', replacedBy: 'min_of', ...IN_DURATIONS },
  max: { args: 2, since: '3.6', removedIn: '3.13', replacedBy: 'max_of', ...IN_DURATIONS },
  min_of: { args: 2, since: '3.13', ...IN_DURATIONS },
  max_of: { args: 2, since: '3.13', ...IN_DURATIONS },
};
