import { snake, sortedBy } from '../../core/index.js';
import { type Metric, ownMetrics, type System } from '../../model/index.js';
import { type ClosedSet, closedSets } from './closed-sets.js';

/** A metric as a program sees it, whatever its language. */
export interface Instrument {
  readonly metric: Metric;
  /** What its functions are named after: `api_requests` for `capibara6_api_requests_total`. */
  readonly stem: string;
  /** In canonical order. */
  readonly labels: readonly InstrumentLabel[];
}

export interface InstrumentLabel {
  readonly name: string;
  /** The values that it may take, if the set is closed. */
  readonly set?: ClosedSet | undefined;
  readonly pattern?: string | undefined;
  readonly example?: string | undefined;
}

/** The metrics that the system's own programs emit, by name. */
export function instruments({ name, metrics }: System): readonly Instrument[] {
  const stemOf = stemmer(name);
  const sorted = sortedBy(ownMetrics({ metrics }), metric => metric.name);
  const setOf = closedSets(sorted, stemOf);
  return sorted.map(metric => ({
    metric,
    stem: stemOf(metric),
    labels: sortedBy(Object.entries(metric.labels), ([label]) => label).map(
      ([label, { values, pattern, example }]) => ({
        name: label,
        set: values && setOf(label, values),
        pattern,
        example,
      }),
    ),
  }));
}

/** The name without the system's, which the module is about, and without `_total`, which counting means. */
function stemmer(system: string): (metric: Metric) => string {
  const prefix = `${snake(system)}_`;
  return ({ name, kind }) => {
    const own = name.startsWith(prefix) && name.length > prefix.length ? name.slice(prefix.length) : name;
    const stem = kind === 'counter' ? own.replace(/(?<=.)_total$/, '') : own;
    return stem.replaceAll(':', '_');
  };
}
