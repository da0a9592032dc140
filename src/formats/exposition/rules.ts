import { groupBy } from '../../core/index.js';
import { suffixesOf } from './names.js';
import type { Exposition, ExpositionFormat, Label, MetricFamily, Sample } from './shape.js';
import { readNumber } from './values.js';

/** What is wrong with a family or a sample that can be read well. */
export interface MetricRuleFault {
  readonly reason: string;
  readonly node: MetricFamily | Sample;
}

/**
 * Where an exposition breaks the rules of its format for each type of metric: those of OpenMetrics, of which Prometheus's text
 * shares what is said of histograms, summaries and counters.
 */
export function metricFaults({ format, families }: Exposition): readonly MetricRuleFault[] {
  return families.flatMap(family => [
    ...(format === 'openmetrics' ? openMetricsFaults(family) : []),
    ...family.samples.flatMap(sample =>
      SAMPLE_RULES.flatMap(rule => {
        const reason = rule(sample, family, format);
        return reason === undefined ? [] : [{ reason, node: sample }];
      }),
    ),
    ...(isHistogram(family) ? bucketFaults(family) : []),
  ]);
}

type SampleRule = (sample: Sample, family: MetricFamily, format: ExpositionFormat) => string | undefined;

const SAMPLE_RULES: readonly SampleRule[] = [
  ({ name }, family, format) => {
    const suffixes = suffixesOf(format, family.type);
    if (suffixes.some(suffix => name === family.name + suffix)) return undefined;
    return `a ${family.type} has samples that end with ${suffixes.filter(suffix => suffix !== '').join(', ')}`;
  },
  ({ name, value }, { type }) =>
    isCount(name, type) && !(value >= 0) ? 'a count must not be negative or NaN' : undefined,
  ({ name, value }, { type }, format) => {
    if (format !== 'openmetrics' || !/^(?:gauge)?histogram$|^summary$/.test(type ?? '')) return undefined;
    return /_(?:bucket|g?count)$/.test(name) && !Number.isInteger(value)
      ? 'a count must be a whole number'
      : undefined;
  },
  ({ name, value }, { name: family, type }, format) => {
    if (format !== 'openmetrics' || !(value < 0)) return undefined;
    if (type === 'summary' && name === family) return 'a quantile must not be negative';
    // Of a histogram, that depends on its buckets: it may have observed what is negative.
    return type === 'summary' && name.endsWith('_sum')
      ? 'the sum of a summary must not be negative'
      : undefined;
  },
  ({ name, labels }, family) =>
    isHistogram(family) && name.endsWith('_bucket') && readNumber(labelOf(labels, 'le') ?? '') === undefined
      ? 'a bucket must have a number as its label le'
      : undefined,
  ({ name, labels }, family) => {
    if (family.type !== 'summary' || name !== family.name) return undefined;
    const quantile = readNumber(labelOf(labels, 'quantile') ?? '');
    const valid = quantile !== undefined && quantile >= 0 && quantile <= 1;
    return valid ? undefined : 'a quantile must have a number from 0 to 1 as its label quantile';
  },
  ({ value }, { type }) => (type === 'info' && value !== 1 ? 'the value of an info must be 1' : undefined),
  ({ labels, value }, { name, type }) => {
    if (type !== 'stateset') return undefined;
    if (labelOf(labels, name) === undefined) return `a state must be the label ${name}`;
    return value === 0 || value === 1 ? undefined : 'the value of a state must be 0 or 1';
  },
  ({ name, exemplar }) => {
    if (exemplar === undefined) return undefined;
    if (!/_(?:total|bucket)$/.test(name)) return 'only counters and buckets may have an exemplar';
    const length = exemplar.labels.reduce((sum, label) => sum + [...label.name, ...label.value].length, 0);
    return length > LONGEST_EXEMPLAR
      ? `the labels of an exemplar must not be longer than ${LONGEST_EXEMPLAR} characters together`
      : undefined;
  },
];

const LONGEST_EXEMPLAR = 128;

function openMetricsFaults(family: MetricFamily): readonly MetricRuleFault[] {
  const { name, type, unit } = family;
  if (unit === undefined || unit === '') return [];
  if (type === 'info' || type === 'stateset')
    return [{ reason: `a ${type} must not have a unit`, node: family }];
  return name.endsWith(`_${unit}`)
    ? []
    : [{ reason: `the name must end with its unit, _${unit}`, node: family }];
}

/** Buckets are cumulative, and the last is that of all. */
function bucketFaults({ samples }: MetricFamily): readonly MetricRuleFault[] {
  const series = groupBy(samples, seriesWithoutBucket);
  return [...series.values()].flatMap(points => {
    const buckets = points.filter(({ name }) => name.endsWith('_bucket'));
    const [first] = points;
    if (first === undefined || first.name.endsWith('_created')) return [];
    const limits = buckets.map(({ labels }) => readNumber(labelOf(labels, 'le') ?? '') ?? Number.NaN);
    const all = buckets[limits.indexOf(Infinity)];
    if (all === undefined) return [{ reason: 'a histogram must have a bucket with le="+Inf"', node: first }];
    const faults: MetricRuleFault[] = [];
    buckets.forEach((bucket, index) => {
      const before = buckets[index - 1];
      if (before === undefined) return;
      if (!((limits[index - 1] ?? 0) < (limits[index] ?? 0))) {
        faults.push({ reason: 'buckets must be in the order of le', node: bucket });
      } else if (bucket.value < before.value) {
        faults.push({ reason: 'a bucket must hold at least what the one before it holds', node: bucket });
      }
    });
    const count = points.find(({ name }) => /_g?count$/.test(name));
    if (count !== undefined && count.value !== all.value) {
      faults.push({ reason: 'the count must be the value of the bucket with le="+Inf"', node: count });
    }
    return faults;
  });
}

/** The labels but `le`, and the time: what the buckets, count and sum of one histogram share. */
function seriesWithoutBucket({ labels, timestamp }: Sample): string {
  const pairs = labels
    .filter(({ name }) => name !== 'le')
    .map(({ name, value }) => JSON.stringify([name, value]));
  return JSON.stringify([timestamp, ...pairs.sort()]);
}

const isHistogram = ({ type }: MetricFamily) => type === 'histogram' || type === 'gaugehistogram';

/** Whether a sample counts what has happened. */
function isCount(name: string, type: MetricFamily['type']): boolean {
  if (type === 'counter') return !name.endsWith('_created');
  return (
    (type === 'histogram' && /_(?:bucket|count)$/.test(name)) ||
    (type === 'summary' && name.endsWith('_count'))
  );
}

const labelOf = (labels: readonly Label[], name: string) => labels.find(label => label.name === name)?.value;
