import type { Diagnostic, Duration } from '../../core/index.js';
import type { MatrixSelector, VectorSelector } from '../ast.js';
import type { MetricKind, Unit } from '../metric.js';
import type { MatcherInput, Offset } from '../typed/index.js';
import { seriesMeasure } from '../units/index.js';
import type { Built } from './built.js';
import { matcherFaults, matchersOf } from './matchers.js';
import { offsetOf, windowOf } from './ranges.js';

/** Series of a metric, chosen by matchers. Immutable; a metric handle stands on one. */
export interface Selection {
  readonly selector: VectorSelector & { readonly metric: string };
  /** What its samples are. */
  readonly kind: MetricKind;
  readonly unit: Unit | undefined;
  /** What the buckets count. */
  readonly observed?: Unit | undefined;
  readonly faults: readonly Diagnostic[];
  /** What records the series, if it is not scraped. */
  readonly sources?: readonly object[] | undefined;
}

/** All series of a metric. */
export function selection(
  metric: string,
  unit: Unit | undefined,
  sources?: readonly object[] | undefined,
): Selection {
  return { selector: { type: 'selector', metric, matchers: [] }, kind: 'gauge', unit, faults: [], sources };
}

/** Matchers are added to those there are. */
export function narrowed(
  from: Selection,
  where: Readonly<Record<string, MatcherInput<string> | undefined>>,
): Selection {
  return {
    ...from,
    selector: { ...from.selector, matchers: [...from.selector.matchers, ...matchersOf(where)] },
    faults: [...from.faults, ...matcherFaults(where)],
  };
}

/** A part of a histogram or a summary, all of which are counters: with `_bucket`, `_sum` or `_count`. */
export function part(from: Selection, suffix: '_bucket' | '_sum' | '_count'): Selection {
  return {
    ...from,
    kind: 'counter',
    selector: { ...from.selector, metric: `${from.selector.metric}${suffix}` },
    unit: suffix === '_sum' ? from.unit : 'count',
    observed: suffix === '_bucket' ? from.unit : undefined,
  };
}

/** The series as they were that long ago, counted from where they are already. */
export function shifted(from: Selection, offset: Offset): Selection {
  const by = offsetOf(offset);
  const before = from.selector.offset?.type === 'duration' ? from.selector.offset.ms : 0;
  return {
    ...from,
    selector: { ...from.selector, offset: { type: 'duration', ms: before + by.value.ms } },
    faults: [...from.faults, ...by.faults],
  };
}

/** The series over a length of time: as given, or the usual one. */
export function overWindow(from: Selection, window: Duration | undefined): Built {
  const range = windowOf(window);
  const ast: MatrixSelector = { type: 'matrix', selector: from.selector, range: range.value };
  return { ...instant(from), ast, faults: [...from.faults, ...range.faults] };
}

/** Their last values. */
export function instant({ selector, kind, unit, observed, faults, sources }: Selection): Built {
  const measure = seriesMeasure({ name: selector.metric, kind, unit, observed });
  return { ast: selector, measure, faults, sources };
}
