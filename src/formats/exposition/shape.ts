/**
 * What a program exposes to be scraped, in one of two texts: Prometheus's own (version 0.0.4) and OpenMetrics 1.0.
 * https://prometheus.io/docs/instrumenting/exposition_formats/
 * https://github.com/prometheus/OpenMetrics/blob/main/specification/OpenMetrics.md
 */
export interface Exposition {
  readonly format: ExpositionFormat;
  readonly families: readonly MetricFamily[];
}

export type ExpositionFormat = 'prometheus' | 'openmetrics';

/** A metric with all its samples. Of what nothing is said about, each name is a family. */
export interface MetricFamily {
  /** OpenMetrics leaves `_total` of a counter to its samples. */
  readonly name: string;
  readonly type?: MetricType | undefined;
  readonly help?: string | undefined;
  /** OpenMetrics alone. */
  readonly unit?: string | undefined;
  readonly samples: readonly Sample[];
}

/** Prometheus's text has the first four, and `unknown`, which it calls `untyped`. */
export type MetricType =
  | 'counter'
  | 'gauge'
  | 'histogram'
  | 'summary'
  | 'unknown'
  | 'gaugehistogram'
  | 'info'
  | 'stateset';

export interface Sample {
  /** With its suffix: `http_requests_total`, `latency_seconds_bucket`. */
  readonly name: string;
  readonly labels: readonly Label[];
  readonly value: number;
  /** In milliseconds. */
  readonly timestamp?: number | undefined;
  /** OpenMetrics alone. */
  readonly exemplar?: Exemplar | undefined;
}

export interface Label {
  readonly name: string;
  readonly value: string;
}

/** A measurement behind a sample, with what leads to its trace. */
export interface Exemplar {
  readonly labels: readonly Label[];
  readonly value: number;
  /** In milliseconds. */
  readonly timestamp?: number | undefined;
}
