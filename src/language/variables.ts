import { callSite, type Duration } from '../core/index.js';
import type { Counter, Gauge, Histogram, LabelsOf, Summary } from '../promql/index.js';
import type { Defined } from './definition.js';

export type DashboardVariable = Defined<'variable'>;

interface Shown {
  /** Its name for people. Default: from the label's name. */
  readonly title?: string;
  readonly description?: string;
}

interface Choice extends Shown {
  /** Whether several can be chosen. */
  readonly multi?: boolean;
  /** Whether all can be chosen, which is then the choice at first. */
  readonly all?: boolean;
}

// The unit is inferred, not `string`: a metric in seconds is no metric in any unit, since its rate is a ratio.
type LabelNames<T> =
  T extends Counter<infer M, infer _>
    ? LabelsOf<M>
    : T extends Gauge<infer M, infer _>
      ? LabelsOf<M>
      : T extends Histogram<infer M, infer _>
        ? LabelsOf<M>
        : T extends Summary<infer M, infer _>
          ? LabelsOf<M>
          : never;

/** A choice among the values of a metric's label. It narrows every query whose metric has the label. */
export function fromLabel<const T extends Defined<'metric'>>(
  metric: T,
  label: LabelNames<T>,
  options: Choice = {},
): DashboardVariable {
  return {
    definition: {
      kind: 'variable',
      name: label,
      options: { kind: 'labelValues', name: label, metric, label, ...options },
      site: callSite(fromLabel),
    },
  };
}

/** A choice among fixed values, for use as `$name` in expressions in text. */
export function choice(name: string, values: readonly string[], options: Choice = {}): DashboardVariable {
  return {
    definition: {
      kind: 'variable',
      name,
      options: { kind: 'custom', name, values, ...options },
      site: callSite(choice),
    },
  };
}

/** A choice among lengths of time, for use as `[$name]` in expressions in text. */
export function interval(name: string, values: readonly Duration[], options: Shown = {}): DashboardVariable {
  return {
    definition: {
      kind: 'variable',
      name,
      options: { kind: 'interval', name, values, ...options },
      site: callSite(interval),
    },
  };
}
