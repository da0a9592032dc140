import { escapeText } from './escapes.js';
import { isLabelName, isMetricName } from './names.js';
import { typeName } from './read-metadata.js';
import type { Exposition, ExpositionFormat, Label, MetricFamily, Sample } from './shape.js';
import { printNumber } from './values.js';

/** Prints an exposition. Prometheus's text has no units, exemplars and some types: they are left out of it. */
export function printExposition({ format, families }: Exposition): string {
  const text = families.map(family => printFamily(family, format)).join('');
  return format === 'openmetrics' ? `${text}# EOF\n` : text;
}

function printFamily({ name, type, help, unit, samples }: MetricFamily, format: ExpositionFormat): string {
  const written = isMetricName(name) ? name : quoted(name);
  const openMetrics = format === 'openmetrics';
  const lines = [
    ...(type === undefined ? [] : [`# TYPE ${written} ${typeName(type, format)}`]),
    ...(unit === undefined || !openMetrics ? [] : [`# UNIT ${written} ${unit}`]),
    ...(help === undefined ? [] : [`# HELP ${written} ${escapeText(help, openMetrics)}`]),
    ...samples.map(sample => printSample(sample, format)),
  ];
  return lines.map(line => `${line}\n`).join('');
}

/** One sample, as a line. */
export function printSample(
  { name, labels, value, timestamp, exemplar }: Sample,
  format: ExpositionFormat,
): string {
  const series = isMetricName(name)
    ? `${name}${printLabels(labels)}`
    : `{${[quoted(name), ...labels.map(printLabel)].join(',')}}`;
  const line = [series, printNumber(value), ...printTime(timestamp, format)];
  if (exemplar !== undefined && format === 'openmetrics') {
    const { labels, value, timestamp } = exemplar;
    line.push('#', printLabels(labels) || '{}', printNumber(value), ...printTime(timestamp, format));
  }
  return line.join(' ');
}

const printLabels = (labels: readonly Label[]): string =>
  labels.length === 0 ? '' : `{${labels.map(printLabel).join(',')}}`;

const printLabel = ({ name, value }: Label): string =>
  `${isLabelName(name) ? name : quoted(name)}=${quoted(value)}`;

const quoted = (text: string): string => `"${escapeText(text, true)}"`;

/** Milliseconds in one format, seconds in the other. */
const printTime = (timestamp: number | undefined, format: ExpositionFormat): string[] =>
  timestamp === undefined ? [] : [printNumber(format === 'openmetrics' ? timestamp / 1000 : timestamp)];
