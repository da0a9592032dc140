import type { LabelSignature, MetricKind, MetricSignature, Metrics, Unit } from './metric.js';

/** What the series of one name are: a metric itself, or one of the parts that a histogram or a summary is made of. */
export interface Series {
  readonly name: string;
  /** `histogram` only for the base name of a histogram, which a native one's samples have. */
  readonly kind: MetricKind;
  /** Absent if it is not known. */
  readonly unit?: Unit | undefined;
  /** What the buckets count: the unit of the observations. */
  readonly observed?: Unit | undefined;
  /** All labels, with those of the scrape. */
  readonly labels: ReadonlyMap<string, LabelSignature>;
  /** True if it may have labels that nobody declared. */
  readonly open: boolean;
  /** The declaration; absent for what Prometheus makes itself. */
  readonly metric?: MetricSignature | undefined;
}

/** The series that a name selects, or undefined if nobody declares them. */
export function seriesOf(name: string, metrics: Metrics): Series | undefined {
  const exact = metrics.signatures.get(name);
  if (exact !== undefined) return whole(exact, metrics);
  const part = /^(.+)_(bucket|sum|count)$/.exec(name);
  const base = part?.[1] === undefined ? undefined : metrics.signatures.get(part[1]);
  if (base !== undefined) {
    const found = partOf(base, name, part?.[2] ?? '', metrics);
    if (found !== undefined) return found;
  }
  return builtIn(name, metrics);
}

function whole(metric: MetricSignature, metrics: Metrics): Series {
  const labels = labelsOf(metric, metrics);
  if (metric.kind === 'summary') labels.set('quantile', {});
  const observed = metric.kind === 'histogram' ? metric.unit : undefined;
  const { name, kind, unit, open = false } = metric;
  return { name, kind, unit, observed, labels, open, metric };
}

function partOf(metric: MetricSignature, name: string, part: string, metrics: Metrics): Series | undefined {
  if (isNative(metric) || (metric.kind !== 'histogram' && metric.kind !== 'summary')) return undefined;
  const labels = labelsOf(metric, metrics);
  const { unit, open = false } = metric;
  if (part === 'sum') return { name, kind: 'counter', unit, labels, open, metric };
  if (part === 'count') return { name, kind: 'counter', unit: 'count', labels, open, metric };
  if (metric.kind !== 'histogram') return undefined;
  labels.set('le', {});
  return { name, kind: 'counter', unit: 'count', observed: unit, labels, open, metric };
}

function labelsOf(metric: MetricSignature, metrics: Metrics): Map<string, LabelSignature> {
  const labels = new Map<string, LabelSignature>(Object.entries(metric.labels));
  if (metric.recorded === true) return labels;
  for (const [label, signature] of targetLabels(metrics)) {
    // A label that the target gives, too, is kept by another name, unless the job honours it.
    if (labels.has(label)) labels.set(`exported_${label}`, OPTIONAL);
    else labels.set(label, signature);
  }
  return labels;
}

/** What the scrape puts on series. */
function targetLabels({ targetLabels, jobLabels = [] }: Metrics): Map<string, LabelSignature> {
  return new Map<string, LabelSignature>([
    ...jobLabels.map(label => [label, OPTIONAL] as const),
    ...targetLabels.map(label => [label, {}] as const),
  ]);
}

const OPTIONAL: LabelSignature = { optional: true };

/** https://prometheus.io/docs/concepts/jobs_instances/#automatically-generated-labels-and-time-series */
const SCRAPE: Readonly<Record<string, Unit>> = {
  up: 'count',
  scrape_duration_seconds: 'seconds',
  scrape_samples_scraped: 'count',
  scrape_samples_post_metric_relabeling: 'count',
  scrape_series_added: 'count',
};

function builtIn(name: string, metrics: Metrics): Series | undefined {
  if (name === 'ALERTS' || name === 'ALERTS_FOR_STATE') {
    const labels = new Map<string, LabelSignature>([['alertname', {}]]);
    if (name === 'ALERTS') labels.set('alertstate', { values: ['pending', 'firing'] });
    return { name, kind: 'gauge', unit: name === 'ALERTS' ? 'count' : 'seconds', labels, open: true };
  }
  const unit = Object.hasOwn(SCRAPE, name) ? SCRAPE[name] : undefined;
  if (unit === undefined) return undefined;
  return { name, kind: 'gauge', unit, labels: targetLabels(metrics), open: false };
}

/** True if each sample is a whole histogram, so that there are no series of buckets, sums and counts. */
export function isNative({ kind, buckets }: MetricSignature): boolean {
  return kind === 'histogram' && buckets === undefined;
}

/** The native histogram that somebody takes for a classic one when asking for this part of it. */
export function nativeBase(name: string, { signatures }: Metrics): string | undefined {
  const base = signatures.get(name.replace(/_(bucket|sum|count)$/, ''));
  return base !== undefined && base.name !== name && isNative(base) ? base.name : undefined;
}

/** Every name that selects something: what a misspelt one is compared with. */
export function seriesNames(metrics: Metrics): string[] {
  const names: string[] = ['up', 'ALERTS'];
  for (const metric of metrics.signatures.values()) {
    const { name, kind } = metric;
    const classic = kind === 'histogram' && !isNative(metric);
    if (classic) names.push(`${name}_bucket`);
    if (classic || kind === 'summary') names.push(`${name}_sum`, `${name}_count`);
    if (!classic) names.push(name);
  }
  return names;
}
