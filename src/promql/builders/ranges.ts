import { type Diagnostic, parseDuration } from '../../core/index.js';
import type { AtModifier, Range } from '../ast.js';
import { builderProblems } from './problems.js';

/** A length of time with what is wrong about it. */
export interface Parsed<T> {
  readonly value: T;
  readonly faults: readonly Diagnostic[];
}

type DurationRange = Extract<Range, { type: 'duration' }>;

/** The range of a rate: as given, or the usual one. */
export function windowOf(text: string | undefined): Parsed<Range> {
  return text === undefined ? { value: { type: 'window' }, faults: [] } : durationOf(text);
}

/** A duration as a person wrote it. */
export function durationOf(text: string): Parsed<DurationRange> {
  const ms = parseDuration(text);
  return ms === undefined
    ? {
        value: { type: 'duration', ms: 0 },
        faults: [builderProblems.report('promql/bad-duration', { text: String(text) }, { path: [] })],
      }
    : { value: { type: 'duration', ms }, faults: [] };
}

/** An offset: a duration, negative to look ahead. */
export function offsetOf(text: string): Parsed<DurationRange> {
  if (!String(text).startsWith('-')) return durationOf(text);
  const { value, faults } = durationOf(text.slice(1));
  return { value: { ...value, ms: -value.ms }, faults };
}

/** The time of an `@`: Unix seconds, or an end of the query's range. */
export function atOf(time: number | 'start' | 'end'): AtModifier {
  return typeof time === 'number' ? { type: 'timestamp', seconds: time } : { type: time };
}
