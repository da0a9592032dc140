import { formatDuration, problem } from '../../core/index.js';

/** What can be wrong with derived values. */
export const DERIVED_WORDS = {
  'derived/window': problem<{ option: string; window: number; sampling: number; shortest: number }>({
    severity: 'error',
    message: ({ option, window, sampling }) =>
      `${option}: ${formatDuration(window)} is too short: the value is sampled every ${formatDuration(sampling)}`,
    help: ({ shortest }) => `it must hold at least five samples: use ${formatDuration(shortest)} or more`,
  }),
  'derived/quantity': problem<{ problem: string }>({
    severity: 'error',
    message: ({ problem }) => problem,
    help: () => 'write a quantity of the same unit as the values: bytes(1e9), seconds(2), percent(80) …',
  }),
  'derived/no-readings': problem<Record<string, never>>({
    severity: 'error',
    message: () => 'readings are scrapes, and a computed expression has none',
    help: () => 'use the metric itself, or compare the expression and give the alert a `for`',
  }),
  'slo/objective': problem<{ objective: number }>({
    severity: 'error',
    message: ({ objective }) =>
      `an objective of ${objective * 100}% ${objective < 1 ? 'promises nothing' : 'leaves no error budget'}`,
    help: () => 'choose an objective above 0% and below 100%: percent(99.9)',
  }),
  'probe/timeout': problem<{ timeout: number; every: number }>({
    severity: 'error',
    message: ({ timeout, every }) =>
      `a timeout of ${formatDuration(timeout)} is longer than the interval of ${formatDuration(every)}`,
    help: () => 'Prometheus rejects it: shorten the timeout, or probe less often',
  }),
};
