import { mismatchedKind } from './kind-of-argument.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly func: string;
  readonly metric: string;
}

/** A function for gauges takes the restart of a counter for a fall. */
export const counterAsGauge = promqlRule({
  code: 'promql/counter-as-gauge',
  severity: 'error',
  on: ['call'],
  message: ({ func, metric }: Facts) => `${func}() is for gauges, and "${metric}" is a counter`,
  help: ({ func }) =>
    `a counter starts again at 0: take ${func === 'delta' ? 'increase()' : func === 'idelta' ? 'irate()' : 'rate() first'}`,
  wrong: 'delta(requests_total[5m])',
  right: 'increase(requests_total[5m])',
  check: (call, context, found) => {
    const mismatch = context.shared(mismatchedKind, call);
    if (mismatch?.wants === 'gauge') found({ func: call.func, metric: mismatch.metric }, call.span);
  },
});
