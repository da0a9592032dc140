import type { ExpositionFormat, MetricFamily, MetricType } from './shape.js';

/** A metric's name that needs no quotes. */
export const isMetricName = (name: string): boolean => /^[a-zA-Z_:][a-zA-Z0-9_:]*$/.test(name);

/** A label's name that needs no quotes. */
export const isLabelName = (name: string): boolean => /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name);

const PLAIN: readonly string[] = [''];

/** What the names of samples end with, behind the name of their family. */
const SUFFIXES: Readonly<Record<ExpositionFormat, Partial<Record<MetricType, readonly string[]>>>> = {
  prometheus: {
    histogram: ['_bucket', '_sum', '_count'],
    summary: ['', '_sum', '_count'],
  },
  openmetrics: {
    counter: ['_total', '_created'],
    histogram: ['_bucket', '_sum', '_count', '_created'],
    gaugehistogram: ['_bucket', '_gsum', '_gcount'],
    summary: ['', '_sum', '_count', '_created'],
    info: ['_info'],
  },
};

export function suffixesOf(format: ExpositionFormat, type: MetricType | undefined): readonly string[] {
  return (type && SUFFIXES[format][type]) ?? PLAIN;
}

const ALL_SUFFIXES = ['', '_bucket', '_sum', '_count', '_total', '_created', '_info', '_gsum', '_gcount'];

/** The family among those that are known that a sample belongs to. */
export function familyOf<F extends Pick<MetricFamily, 'type'>>(
  sample: string,
  format: ExpositionFormat,
  families: ReadonlyMap<string, F>,
): F | undefined {
  for (const suffix of ALL_SUFFIXES) {
    if (!sample.endsWith(suffix)) continue;
    const family = families.get(sample.slice(0, sample.length - suffix.length));
    if (family !== undefined && suffixesOf(format, family.type).includes(suffix)) return family;
  }
  return families.get(sample);
}
