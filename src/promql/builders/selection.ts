import type { Diagnostic, Duration } from '../../core/index.js';
import type { Expr, MatrixSelector, VectorSelector } from '../ast.js';
import type { Unit } from '../metric.js';
import type { MatcherInput } from '../typed/index.js';
import { matcherFaults, matchersOf } from './matchers.js';
import { durationOf, windowOf } from './ranges.js';

/** Series of a metric, chosen by matchers. Immutable; a metric handle stands on one. */
export interface Selection {
  readonly selector: VectorSelector & { readonly metric: string };
  readonly unit: Unit | undefined;
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
  return { selector: { type: 'selector', metric, matchers: [] }, unit, faults: [], sources };
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

/** The same series with a suffix (`_bucket`) and more matchers, as the parts of a histogram are. */
export function part(from: Selection, suffix: string, unit: Unit | undefined): Selection {
  return { ...from, unit, selector: { ...from.selector, metric: `${from.selector.metric}${suffix}` } };
}

/** The series as they were that long ago, counted from where they are already. */
export function shifted(from: Selection, offset: Duration): Selection {
  const by = durationOf(offset);
  const before = from.selector.offset?.type === 'duration' ? from.selector.offset.ms : 0;
  return {
    ...from,
    selector: { ...from.selector, offset: { type: 'duration', ms: before + by.value.ms } },
    faults: [...from.faults, ...by.faults],
  };
}

/** `func(selector[window])`. */
export function overWindow(
  func: string,
  from: Selection,
  window: Duration | undefined,
): { ast: Expr; faults: readonly Diagnostic[] } {
  const range = windowOf(window);
  const matrix: MatrixSelector = { type: 'matrix', selector: from.selector, range: range.value };
  return { ast: { type: 'call', func, args: [matrix] }, faults: [...from.faults, ...range.faults] };
}
