import type { Excerpt } from '../../core/index.js';
import { columns, visible } from './visible.js';

/** Longer lines are cut on both sides of what is underlined. */
const WIDTH = 100;
const MOST_LINES = 6;

/** The lines of a text in which something stands, each with carets under it. */
export function renderExcerpt({ text, span }: Excerpt): string[] {
  let start = 0;
  const lines = text.split('\n').flatMap(line => {
    const from = Math.max(span.start - start, 0);
    const to = Math.min(span.end - start, line.length);
    // A span at the very end of a line is what is missing there.
    const touched = span.start <= start + line.length && (span.end > start || span.start === start);
    start += line.length + 1;
    return touched ? [underlined(line, from, to)] : [];
  });
  const shown = lines.slice(0, MOST_LINES).flat();
  return lines.length > MOST_LINES ? [...shown, `… ${lines.length - MOST_LINES} more lines`] : shown;
}

function underlined(line: string, from: number, to: number): string[] {
  const before = visible(line.slice(0, from));
  const marked = visible(line.slice(from, to));
  const after = visible(line.slice(Math.max(from, to)));
  // What one side does not need, the other has.
  const room = Math.max(WIDTH - marked.length, 20);
  const most = (other: string) => Math.max(Math.floor(room / 2), room - other.length);
  const left = before.length > most(after) ? `…${before.slice(before.length - most(after))}` : before;
  const right = after.length > most(before) ? `${after.slice(0, most(before))}…` : after;
  const carets = '^'.repeat(Math.max(columns(marked), 1));
  return [`${left}${marked}${right}`.trimEnd(), `${' '.repeat(columns(left))}${carets}`];
}
