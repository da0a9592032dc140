import * as z from 'zod';
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
  type Unit,
  type UnitFromName,
  type UnitOfCounter,
  unitFromName,
} from '../promql/index.js';
import type { Defined } from './definition.js';
import { type Data, type Described, isOf, named } from './described.js';
import { labelType } from './labels.js';
import { labelName } from './parts.js';
import { type Completed, optionsOf } from './tie.js';

/** What every metric says of itself. */
export interface MetricInput<M extends LabelTypes, U extends string> {
  /** What is measured, in a sentence. */
  readonly help: string;
  /** Its own labels, by name. Those of the scrape (`job`, `instance`) are known. */
  readonly labels?: M;
  /** The unit of its values, if its name does not say it (`_seconds`, `_bytes`, `_ratio`, `_usd` …): any word. A counter without one counts things; of all others nothing is assumed. */
  readonly unit?: U;
  /**
   * The program that emits it, if that is not the system's own, by its name: `node_exporter`. Modules of instrumentation leave it
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

/** What the functions of metrics hand on: the kind is that of the function. */
interface Written extends MetricInput<LabelTypes, string> {
  readonly kind: MetricKind;
  readonly buckets?: readonly number[];
  readonly native?: true;
  readonly quantiles?: readonly number[];
}

/** https://prometheus.io/docs/concepts/data_model/ */
export const metricName = z
  .string()
  .regex(
    /^[a-zA-Z_:][a-zA-Z0-9_:]*$/,
    'is not a valid metric name: use letters, digits and _; it may not start with a digit',
  );

/** The name of a program, as people write it: `node_exporter`, `kube-state-metrics`, `cAdvisor`. */
const program = z.string().superRefine((name, context) => {
  if (/^[a-zA-Z0-9]+([._-][a-zA-Z0-9]+)*$/.test(name)) return;
  const near = name
    .split(/[^a-zA-Z0-9]+/)
    .filter(part => part !== '')
    .join('-');
  const hint = near === '' ? '' : `: write "${near}"`;
  context.addIssue({ code: 'custom', message: `"${name}" is not a valid program name${hint}` });
});

/** Options of `counter`, `gauge`, `histogram` and `summary`; the kind is set by the function. */
export const metricSchema = optionsOf<Written>()(
  z.strictObject({
    kind: z.enum(['counter', 'gauge', 'histogram', 'summary']),
    help: z.string().min(1, 'must say what is measured'),
    unit: z.string().min(1).optional(),
    labels: z.record(labelName, labelType).default({}),
    emittedBy: program.optional(),
    buckets: z.array(z.number()).min(1).readonly().optional(),
    native: z.literal(true).optional(),
    quantiles: z.array(z.number().min(0).max(1)).readonly().optional(),
  }),
);

export type MetricOptions = Completed<typeof metricSchema>;

type Metric = Defined<'metric'>;
type NoLabels = Record<never, never>;

/** A count of what happened: it only grows. `name` ends in `_total`. */
export function counter<
  const N extends string,
  const M extends LabelTypes = NoLabels,
  const U extends string = UnitOfCounter<N>,
>(name: N, options: MetricInput<M, U>): Counter<M, U> & Metric {
  return declared(
    counter,
    'counter',
    name,
    options,
    counterHandle<M, U>(selection(name, unitOf(name, 'counter', options))),
  );
}

/** A value that goes up and down. */
export function gauge<
  const N extends string,
  const M extends LabelTypes = NoLabels,
  const U extends string = UnitFromName<N>,
>(name: N, options: MetricInput<M, U>): Gauge<M, U> & Metric {
  return declared(
    gauge,
    'gauge',
    name,
    options,
    gaugeHandle<M, U>(selection(name, unitOf(name, 'gauge', options))),
  );
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
    histogramHandle<M, U>(selection(name, unitOf(name, 'histogram', options))),
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
    nativeHistogramHandle<M, U>(selection(name, unitOf(name, 'histogram', options))),
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
    summaryHandle<M, U>(selection(name, unitOf(name, 'summary', options))),
  );
}

function unitOf(name: string, kind: MetricKind, options: { readonly unit?: string }): Unit | undefined {
  // What is no text is said when the definition is judged.
  return typeof options?.unit === 'string' ? options.unit : unitFromName(name, kind);
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

/** The functions of metrics, as data. */
export const describedMetrics: readonly Described[] = [
  metricFunction(
    counter,
    'counter',
    `counter('shop_orders_total', { help: 'Orders.', labels: { paid: oneOf('yes', 'no') } })`,
  ),
  metricFunction(gauge, 'gauge', `gauge('shop_queue_length', { help: 'Orders that wait.', unit: 'orders' })`),
  metricFunction(
    histogram,
    'histogram',
    `histogram('shop_order_seconds', { help: 'Time to take an order.', buckets: [0.1, 0.5, 1, 5] })`,
  ),
  metricFunction(
    nativeHistogram,
    'nativeHistogram',
    `nativeHistogram('shop_payment_seconds', { help: 'Time to take a payment.' })`,
  ),
  metricFunction(
    summary,
    'summary',
    `summary('shop_mail_seconds', { help: 'Time to send a mail.', quantiles: [0.5, 0.99] })`,
  ),
];

function metricFunction(
  call: Described['call'],
  kind: MetricKind | 'nativeHistogram',
  example: string,
): Described {
  return {
    ...named('metric', call, metricSchema, example),
    argumentsOf: data => {
      if (!isOf('metric', data)) return undefined;
      const { kind: found, native, ...options } = data.options as Data;
      return (native === true ? 'nativeHistogram' : found) === kind ? [data.name, options] : undefined;
    },
  };
}
