import { type Pointer, parseDuration, type Span } from '../../core/index.js';
import type { MatcherMode } from '../matchers/parse-matchers.js';

/** A part of a document that Alertmanager does not understand either; what is read leaves it out. */
export interface RoutingFault {
  readonly kind: 'matcher' | 'duration' | 'interval';
  readonly pointer: Pointer;
  /** The part as it is written. */
  readonly text: string;
  /** What is wrong with it, as the end of a sentence: `has no closing quote`. */
  readonly reason: string;
  /** The part of the text that is meant, if it is not all of it. */
  readonly span?: Span | undefined;
}

/** What those who read the parts of a document share. */
export interface Reading {
  readonly mode: MatcherMode;
  readonly note: (fault: RoutingFault) => void;
}

/** Milliseconds of a duration as Alertmanager reads it: Prometheus's, or a bare zero. */
export function durationOf(
  text: string | undefined,
  pointer: Pointer,
  { note }: Reading,
): number | undefined {
  if (text === undefined || text === '0') return text === undefined ? undefined : 0;
  const ms = parseDuration(text);
  if (ms === undefined) note({ kind: 'duration', pointer, text, reason: 'is not a valid duration' });
  return ms;
}
