import { cleanNumber, type LogicalPath, ownValue } from '../../core/index.js';
import { type Definition, type MetricOptions, metricName, metricSchema } from '../../language/index.js';
import { type Metric, rightParts } from '../../model/index.js';
import { isNative, unitFromName } from '../../promql/index.js';
import type { Context } from '../context.js';
import { shape } from '../definitions/shape.js';
import { report } from '../problems/problems.js';

/** Labels that Prometheus, or the kind of the metric, sets itself. */
const RESERVED: Readonly<Record<string, string>> = {
  job: 'the scrape sets it',
  instance: 'the scrape sets it',
  le: 'histogram buckets use it',
  quantile: 'summary quantiles use it',
};

/** Those of them that another program may set all the same: a gateway speaks for others, and keeps their labels. */
const isTheirs = (label: string, { kind, emittedBy }: MetricOptions): boolean =>
  emittedBy !== undefined &&
  (label === 'le' ? kind !== 'histogram' : label === 'quantile' ? kind !== 'summary' : true);

/** Suffixes of the series that a histogram or a summary is made of. */
const PARTS = ['_bucket', '_sum', '_count'];

/** The declared metrics, judged one by one and against each other. */
export function resolveMetrics(
  definitions: readonly Definition<'metric'>[],
  context: Context,
): readonly Metric[] {
  const metrics = definitions.map(definition => resolveMetric(definition, context));
  noteTakenNames(metrics, context);
  return metrics;
}

function resolveMetric({ name, options, site }: Definition<'metric'>, context: Context): Metric {
  const path = [context.system, 'metrics', String(name)];
  context.place(path, site);
  const named = shape(metricName, name, path);
  if ('problems' in named) context.note(...named.problems);
  const shaped = shape(metricSchema, options, path);
  if ('problems' in shaped) {
    context.note(...shaped.problems);
    return standIn(name, rightParts(metricSchema, options), path);
  }
  noteMistakes(name, shaped.value, path, context);
  return metricOf(name, shaped.value, path);
}

function metricOf(name: string, metric: MetricOptions, path: LogicalPath): Metric {
  return {
    name,
    kind: metric.kind,
    help: metric.help,
    unit: metric.unit ?? unitFromName(name, metric.kind),
    labels: Object.fromEntries(
      Object.entries(metric.labels).map(([label, { values, pattern, example, cardinality }]) => [
        label,
        { values, pattern, example, cardinality },
      ]),
    ),
    buckets: metric.buckets?.map(cleanNumber),
    quantiles: metric.quantiles?.map(cleanNumber),
    emittedBy: metric.emittedBy,
    origin: path,
  };
}

/** A metric with a wrong option exists all the same. What of it is right is known, and of the rest nothing is assumed. */
function standIn(name: string, right: Partial<MetricOptions>, path: LogicalPath): Metric {
  const { kind = 'gauge', help = '', labels = {}, native } = right;
  const buckets = kind === 'histogram' && native !== true ? (right.buckets ?? []) : undefined;
  const metric = metricOf(name, { ...right, kind, help, labels, buckets }, path);
  return { ...metric, open: right.labels === undefined, unsettled: true };
}

function noteMistakes(name: string, metric: MetricOptions, path: readonly string[], { note }: Context): void {
  for (const label of Object.keys(metric.labels)) {
    const why = label.startsWith('__')
      ? 'Prometheus reserves names that begin with __'
      : isTheirs(label, metric)
        ? undefined
        : ownValue(RESERVED, label);
    if (why !== undefined)
      note(
        report('metric/reserved-label', { label, why }, { path: [...path, 'labels', label], part: 'key' }),
      );
  }
  const problem = metric.kind === 'histogram' ? bucketProblem(metric) : undefined;
  if (problem !== undefined)
    note(report('metric/buckets', { name, problem }, { path: [...path, 'buckets'] }));
}

function bucketProblem({ buckets, native }: MetricOptions): string | undefined {
  if (native === true)
    return buckets === undefined ? undefined : 'are chosen by the program: it is a native histogram';
  if (buckets === undefined) return 'are missing';
  if (buckets.some(bound => !Number.isFinite(bound))) return 'contain a bound that is not a finite number';
  if (buckets.some((bound, index) => index > 0 && bound <= (buckets[index - 1] ?? 0)))
    return 'are not in ascending order';
  return undefined;
}

function noteTakenNames(metrics: readonly Metric[], { system, note }: Context): void {
  const names = new Set(metrics.map(({ name }) => name));
  for (const metric of metrics) {
    const { name, kind } = metric;
    if ((kind !== 'histogram' && kind !== 'summary') || isNative(metric)) continue;
    for (const taken of PARTS.map(part => `${name}${part}`).filter(series => names.has(series))) {
      note(
        report(
          'metric/name-taken',
          { name: taken, by: `${kind} ${name}` },
          { path: [system, 'metrics', taken] },
        ),
      );
    }
  }
}
