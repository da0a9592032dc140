import { callSite } from '../core/index.js';
import {
  type Counter,
  counterHandle,
  type Gauge,
  gaugeHandle,
  type Histogram,
  histogramHandle,
  type LabelTypes,
  type MetricKind,
  type NativeHistogram,
  nativeHistogramHandle,
  type Summary,
  selection,
  summaryHandle,
  type UnitFromName,
  unitFromName,
} from '../promql/index.js';
import type { Defined } from './definition.js';

/** What every metric says of itself. */
export interface MetricInput<M extends LabelTypes, U extends string> {
  /** What is measured, in a sentence. */
  readonly help: string;
  /** Its own labels, by name. Those of the scrape (`job`, `instance`) are known. */
  readonly labels?: M;
  /** The unit of its values, if its name does not say it (`_seconds`, `_bytes`, `_ratio`, `_usd` …): any word. */
  readonly unit?: U;
  /**
   * The program that emits it, if that is not the system's own: `node-exporter`. Modules of instrumentation leave it
   * out.
   */
  readonly emittedBy?: string;
}

/** A histogram's bounds besides. */
export interface HistogramInput<M extends LabelTypes, U extends string> extends MetricInput<M, U> {
  /** Upper bounds of the buckets, ascending, without +Inf. */
  readonly buckets: readonly number[];
}

/** A summary's quantiles besides. */
export interface SummaryInput<M extends LabelTypes, U extends string> extends MetricInput<M, U> {
  /** The quantiles that the process computes, 0 to 1. */
  readonly quantiles: readonly number[];
}

type Metric = Defined<'metric'>;
type NoLabels = Record<never, never>;

/** A count of what happened: it only grows. `name` ends in `_total`. */
export function counter<
  const N extends string,
  const M extends LabelTypes = NoLabels,
  const U extends string = UnitFromName<N>,
>(name: N, options: MetricInput<M, U>): Counter<M, U> & Metric {
  return declared(
    counter,
    'counter',
    name,
    options,
    counterHandle<M, U>(selection(name, unitOf(name, options))),
  );
}

/** A value that goes up and down. */
export function gauge<
  const N extends string,
  const M extends LabelTypes = NoLabels,
  const U extends string = UnitFromName<N>,
>(name: N, options: MetricInput<M, U>): Gauge<M, U> & Metric {
  return declared(gauge, 'gauge', name, options, gaugeHandle<M, U>(selection(name, unitOf(name, options))));
}

/** Observations counted in buckets; quantiles are computed when it is queried. */
export function histogram<
  const N extends string,
  const M extends LabelTypes = NoLabels,
  const U extends string = UnitFromName<N>,
>(name: N, options: HistogramInput<M, U>): Histogram<M, U> & Metric {
  return declared(
    histogram,
    'histogram',
    name,
    options,
    histogramHandle<M, U>(selection(name, unitOf(name, options))),
  );
}

/**
 * Observations in a native histogram, whose buckets find their bounds themselves. Prometheus 2.40 to 3.7 keeps them with the
 * feature flag `native-histograms`; programs must expose them in the protobuf format.
 * https://prometheus.io/docs/specs/native_histograms/
 */
export function nativeHistogram<
  const N extends string,
  const M extends LabelTypes = NoLabels,
  const U extends string = UnitFromName<N>,
>(name: N, options: MetricInput<M, U>): NativeHistogram<M, U> & Metric {
  return declared(
    nativeHistogram,
    'histogram',
    name,
    { ...options, native: true },
    nativeHistogramHandle<M, U>(selection(name, unitOf(name, options))),
  );
}

/** Observations with quantiles that the process computed. */
export function summary<
  const N extends string,
  const M extends LabelTypes = NoLabels,
  const U extends string = UnitFromName<N>,
>(name: N, options: SummaryInput<M, U>): Summary<M, U> & Metric {
  return declared(
    summary,
    'summary',
    name,
    options,
    summaryHandle<M, U>(selection(name, unitOf(name, options))),
  );
}

function unitOf(name: string, options: { readonly unit?: string }): string {
  return options?.unit ?? unitFromName(name);
}

function declared<H extends object>(
  callee: (...args: never[]) => unknown,
  kind: MetricKind,
  name: string,
  options: object,
  handle: H,
): H & Metric {
  return Object.assign(handle, {
    definition: { kind: 'metric' as const, name, options: { kind, ...options }, site: callSite(callee) },
  });
}
