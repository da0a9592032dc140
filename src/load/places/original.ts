import { SourceMap } from 'node:module';
import type { Script } from '../bundle.js';
import { sourcesIn } from '../sources.js';

/** A place in a file as a person wrote it. */
export interface Original {
  readonly file: string;
  /** The whole file. */
  readonly content: string;
  readonly offset: number;
}

/** The way back from the bundle to the files that it was made of. */
export interface Originals {
  /** An offset in the bundle for a place as stack frames tell it: both count from 1. */
  readonly offsetOf: (line: number, column: number) => number;
  /** Where a part of the bundle came from: of what begins right there, or of what stands around it. */
  readonly at: (offset: number, how?: 'exactly') => Original | undefined;
}

/** Reads a bundle's source map. It counts lines and columns from 0. */
export function originals({ code, sourceMap }: Script): Originals {
  const map = new SourceMap(JSON.parse(sourceMap));
  const contents = new Map(sourcesIn(sourceMap).map(({ source, content }) => [source, content]));
  const generated = lineStarts(code);
  const starts = new Map<string, readonly number[]>();
  return {
    offsetOf: (line, column) => (generated[line - 1] ?? code.length) + column - 1,
    at: (offset, how) => {
      const line = lineAt(generated, offset);
      const column = offset - (generated[line] as number);
      const entry = map.findEntry(line, column);
      if (!('originalSource' in entry) || entry.originalSource === undefined) return undefined;
      if (how === 'exactly' && (entry.generatedLine !== line || entry.generatedColumn !== column))
        return undefined;
      const content = contents.get(entry.originalSource) ?? '';
      const lines = starts.get(entry.originalSource) ?? lineStarts(content);
      starts.set(entry.originalSource, lines);
      return {
        file: decodeURI(entry.originalSource),
        content,
        offset: (lines[entry.originalLine] ?? content.length) + entry.originalColumn,
      };
    },
  };
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** The last line that begins at an offset or before. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
