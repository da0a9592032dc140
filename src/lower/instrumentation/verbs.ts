import type { Instrument } from './instruments.js';
import { isTimed } from './words.js';

/** What a program can do with a metric, in any language: the names of its methods begin with these. */
export function verbsOf(instrument: Instrument): readonly string[] {
  return [...VERBS[instrument.metric.kind], ...(isTimed(instrument) ? ['time'] : [])];
}

const VERBS = {
  counter: ['inc'],
  gauge: ['set', 'inc', 'dec'],
  histogram: ['observe'],
  summary: ['observe'],
} as const;
