import type { Instrument } from './instruments.js';
import { METRIC_KINDS } from './metric-kinds.js';
import { isTimed } from './words.js';

/** What a program can do with a metric, in any language: the names of its methods begin with these. */
export function verbsOf(instrument: Instrument): readonly string[] {
  return [...METRIC_KINDS[instrument.metric.kind].verbs, ...(isTimed(instrument) ? ['time'] : [])];
}
