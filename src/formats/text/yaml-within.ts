import type { Span } from '../../core/index.js';
import { DOUBLE_QUOTED, type ScalarEvent, SINGLE_QUOTED, scalarText } from './yaml-events.js';

/**
 * Where a part of a scalar's text is written. What is read differs from what is written by escapes, indentation and folds only, so
 * both are walked along each other: a character that is not the next one of the text is space that reading dropped.
 */
export function withinScalar(text: string, event: ScalarEvent, span: Span): Span {
  const { valueStart, valueEnd } = event;
  if (event.fast) return { start: valueStart + span.start, end: valueStart + span.end };
  const value = scalarText(text, event);
  let start = valueEnd;
  let at = valueStart;
  for (let read = 0; read < value.length && at < valueEnd; ) {
    const step = stepAt(text, at, event, value.charAt(read));
    if (step.read > 0) {
      if (read >= span.end) return { start, end: Math.max(start, at) };
      if (read <= span.start) start = at;
    }
    read += step.read;
    at += step.written;
    if (read >= span.end && span.end > span.start) return { start, end: at };
  }
  return { start, end: Math.max(start, at) };
}

interface Step {
  /** Characters of the text that was read. */
  readonly read: number;
  /** Characters that it is written with. */
  readonly written: number;
}

function stepAt(text: string, at: number, event: ScalarEvent, expected: string): Step {
  const written = text.charAt(at);
  if (event.style === DOUBLE_QUOTED && written === '\\') return escapeAt(text, at);
  if (written === expected)
    return { read: 1, written: written === "'" && event.style === SINGLE_QUOTED ? 2 : 1 };
  // Indentation, a line break inside of a fold, the carriage return before a line feed.
  if (/\s/.test(written)) return { read: 0, written: 1 };
  // A fold made this space of what has already been passed.
  return { read: 1, written: 0 };
}

function escapeAt(text: string, at: number): Step {
  const length = { x: 4, u: 6, U: 10 }[text.charAt(at + 1)];
  if (length === undefined)
    return /[\r\n]/.test(text.charAt(at + 1)) ? { read: 0, written: 2 } : { read: 1, written: 2 };
  const code = Number.parseInt(text.slice(at + 2, at + length), 16);
  return { read: code > 0xffff ? 2 : 1, written: length };
}
