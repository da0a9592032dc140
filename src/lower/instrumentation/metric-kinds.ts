import type { Metric } from '../../model/index.js';

/** What a number must be: one that a counter can grow by, one that can be summed, any. From the strictest on. */
export const NUMERIC = ['growing', 'finite', 'number'] as const;

export type Numeric = (typeof NUMERIC)[number];

/** What programs, and the words about them, make of a kind of metric. */
interface MetricKind {
  /** What a program can do with it, in any language: the names of its methods begin with these. */
  readonly verbs: readonly string[];
  /** What a value must be that it is given. */
  readonly takes: Numeric;
  /** Whether 0 says that nothing has happened yet. */
  readonly startsAtZero: boolean;
  /** Whether it takes what single events measure, such as the time that one took. */
  readonly observes: boolean;
  /** Before its unit: `a counter of requests`, `a gauge in bytes`. */
  readonly measured: 'of' | 'in';
}

/** All kinds: a new one does not compile before all of this is said of it. */
export const METRIC_KINDS: Readonly<Record<Metric['kind'], MetricKind>> = {
  counter: { verbs: ['inc'], takes: 'growing', startsAtZero: true, observes: false, measured: 'of' },
  // A gauge may say NaN, and 0 would be a lie.
  gauge: {
    verbs: ['set', 'inc', 'dec'],
    takes: 'number',
    startsAtZero: false,
    observes: false,
    measured: 'in',
  },
  histogram: { verbs: ['observe'], takes: 'finite', startsAtZero: true, observes: true, measured: 'in' },
  summary: { verbs: ['observe'], takes: 'finite', startsAtZero: true, observes: true, measured: 'in' },
};
