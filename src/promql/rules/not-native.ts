import { mismatchedKind } from './kind-of-argument.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly func: string;
  readonly metric: string;
}

/** A function for native histograms leaves plain numbers out. */
export const notNative = promqlRule({
  code: 'promql/not-native',
  severity: 'error',
  on: ['call'],
  message: ({ func, metric }: Facts) =>
    `${func}() takes native histograms, but "${metric}" holds plain numbers`,
  help: ({ func }) =>
    func === 'histogram_avg'
      ? 'for a classic histogram, divide the rate of its _sum by the rate of its _count'
      : func === 'histogram_count' || func === 'histogram_sum'
        ? `for a classic histogram, use its series ${func.replace('histogram', '')}`
        : 'a classic histogram supports quantiles and fractions only',
  wrong: 'histogram_avg(rate(latency_seconds_sum[5m]))',
  right: 'histogram_avg(rate(native_seconds[5m]))',
  check: (call, context, found) => {
    const mismatch = context.shared(mismatchedKind, call);
    if (mismatch?.wants === 'histogram') found({ func: call.func, metric: mismatch.metric }, call.span);
  },
});
