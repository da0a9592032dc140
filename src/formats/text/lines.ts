import type { Place } from './source.js';

/** The lines of a text: offsets to positions. */
export interface Lines {
  readonly placeOf: (start: number, end?: number) => Place;
  /** The offset at which the line of an offset begins. */
  readonly startOf: (offset: number) => number;
  /** The offset at which the line of an offset ends, before its line break. */
  readonly endOf: (offset: number) => number;
}

/** A line ends with LF, CRLF or CR, as in YAML. The text is only looked through when the first place is asked for. */
export function linesOf(text: string, file: string): Lines {
  let known: readonly number[] | undefined;
  const starts = () => {
    known ??= lineStarts(text);
    return known;
  };
  const endOf = (offset: number) => {
    const next = starts()[lineIndex(starts(), offset) + 1];
    return next === undefined ? text.length : next - (text.slice(next - 2, next) === '\r\n' ? 2 : 1);
  };
  return {
    startOf: offset => starts()[lineIndex(starts(), offset)] ?? 0,
    endOf,
    placeOf: (start, end = start) => {
      const line = lineIndex(starts(), start);
      const lineStart = starts()[line] ?? 0;
      const lineText = text.slice(lineStart, endOf(start));
      const column = start - lineStart;
      return {
        position: { file, line: line + 1, column: column + 1 },
        source: { text: lineText, span: { start: column, end: Math.min(end - lineStart, lineText.length) } },
        span: { start, end },
      };
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|[\r\n]/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** The index of the last line that starts at or before the offset. */
function lineIndex(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
