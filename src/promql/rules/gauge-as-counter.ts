import { mismatchedKind } from './kind-of-argument.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly func: string;
  readonly metric: string;
}

/** A function for counters takes each fall of a gauge for a restart. */
export const gaugeAsCounter = promqlRule({
  code: 'promql/gauge-as-counter',
  severity: 'error',
  on: ['call'],
  message: ({ func, metric }: Facts) => `${func}() is for counters, and "${metric}" is a gauge`,
  help: ({ func }) =>
    func === 'increase'
      ? 'a gauge may fall: take delta()'
      : func === 'resets'
        ? 'a gauge may fall: take changes()'
        : 'a gauge may fall: take deriv(), or compare its value itself',
  wrong: 'rate(memory_bytes[5m])',
  right: 'deriv(memory_bytes[5m])',
  check: (call, context, found) => {
    const mismatch = context.shared(mismatchedKind, call);
    if (mismatch?.wants === 'counter') found({ func: call.func, metric: mismatch.metric }, call.span);
  },
});
