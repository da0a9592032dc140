import type { Metric } from '../../model/index.js';
import { type Call, type CallParameter, movedMetrics } from './calls.js';
import type { Instrument, InstrumentLabel } from './instruments.js';
import { METRIC_KINDS } from './metric-kinds.js';
import { commentText } from './quote.js';

/** What a metric is, in a sentence: `capibara6_api_requests_total, a counter of requests.` */
export function kindSentence({ name, kind, unit }: Metric): string {
  const measured = unit === undefined ? '' : ` ${METRIC_KINDS[kind].measured} ${commentText(unit)}`;
  return `${name}, a ${kind}${measured}.`;
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

/** What a call moves: `Moves capibara6_api_requests_total and capibara6_api_request_duration_seconds.` */
export function callSentence(call: Call): string {
  const names = movedMetrics(call);
  const last = names.at(-1) ?? 'nothing';
  return `Moves ${names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last}.`;
}

/** What is known of a parameter that its type does not say. */
export function parameterWords(parameter: CallParameter): string {
  if (parameter.kind === 'label') return labelWords(parameter.label);
  const { name, unit } = parameter;
  return name === unit || unit === 'count' ? '' : `in ${commentText(unit)}.`;
}

/** Whether the seconds that something takes are a value of the metric. */
export function isTimed({ metric }: Instrument): boolean {
  return METRIC_KINDS[metric.kind].observes && metric.unit === 'seconds';
}

/** The first example for a person to read: the first counter, else whatever there is. */
export function exampleOf(emitted: readonly Instrument[]): Instrument | undefined {
  return emitted.find(({ metric }) => metric.kind === 'counter') ?? emitted[0];
}

/** A value that a label may have, for an example. */
export function exampleValue({ set, example }: InstrumentLabel): string {
  return set?.values[0] ?? example ?? '…';
}
