import type { Metric } from '../../model/index.js';
import type { Instrument, InstrumentLabel } from './instruments.js';
import { commentText } from './quote.js';

/** What a metric is, in a sentence: `capibara6_api_requests_total, a counter of requests.` */
export function kindSentence({ name, kind, unit }: Metric): string {
  return `${name}, a ${kind} ${kind === 'counter' ? 'of' : 'in'} ${commentText(unit)}.`;
}

/** What is known of an open label's values. A closed one's type says all. */
export function labelWords({ set, pattern, example }: InstrumentLabel): string {
  if (set !== undefined) return '';
  const looks = [
    ...(example === undefined ? [] : [`such as ${commentText(example)}`]),
    ...(pattern === undefined ? [] : [`matches ${commentText(pattern)}`]),
  ].join(', ');
  return looks === '' ? '' : `${looks}.`;
}

/** Whether the seconds that something takes are a value of the metric. */
export function isTimed({ metric }: Instrument): boolean {
  return (metric.kind === 'histogram' || metric.kind === 'summary') && metric.unit === 'seconds';
}

/** The first example for a person to read: the first counter, else whatever there is. */
export function exampleOf(emitted: readonly Instrument[]): Instrument | undefined {
  return emitted.find(({ metric }) => metric.kind === 'counter') ?? emitted[0];
}

/** A value that a label may have, for an example. */
export function exampleValue({ set, example }: InstrumentLabel): string {
  return set?.values[0] ?? example ?? '…';
}
