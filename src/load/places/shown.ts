import type { Located } from '../../core/index.js';
import type { Extent } from './extent.js';

/** The line in which a part of a file begins, with as much of the part as is on it. */
export function shown({ original: { file, content, offset }, end }: Extent): Located {
  const before = content.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  const next = content.indexOf('\n', offset);
  const line = content.slice(start, next < 0 ? undefined : next).trimEnd();
  const span = { start: offset - start, end: Math.min(end - start, line.length) };
  return {
    position: { file, line: before.split('\n').length, column: span.start + 1 },
    source: { text: line, span },
  };
}
