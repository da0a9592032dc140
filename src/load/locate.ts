import { SourceMap } from 'node:module';
import type { CallSite, SourcePosition } from '../core/index.js';

/** The file name under which the bundle runs. Stack frames of a person's own code carry it, and no others do. */
export const BUNDLE_NAME = 'atalaya:definitions';

/** Where a person wrote the call that a site captured. */
export type Locate = (site: CallSite) => SourcePosition | undefined;

/**
 * Looks call sites up in a bundle's source map: the innermost frame that stands in a file of the person's own.
 * The map is read when the first place is asked for, which only a run with problems does.
 */
export function locator(sourceMap: string): Locate {
  let map: SourceMap | undefined;
  return ({ stack }) => {
    map ??= new SourceMap(JSON.parse(sourceMap));
    const positions = frames(stack ?? '').map(frame => original(map as SourceMap, frame));
    return positions.find(position => position !== undefined && !position.file.includes('node_modules/'));
  };
}

interface Frame {
  readonly line: number;
  readonly column: number;
}

function frames(stack: string): Frame[] {
  return [...stack.matchAll(/atalaya:definitions:(\d+):(\d+)/g)].map(([, line, column]) => ({
    line: Number(line),
    column: Number(column),
  }));
}

/** Stack frames count from 1, source maps from 0. */
function original(map: SourceMap, { line, column }: Frame): SourcePosition | undefined {
  const entry = map.findEntry(line - 1, column - 1);
  if (!('originalSource' in entry) || entry.originalSource === undefined) return undefined;
  return {
    file: decodeURI(entry.originalSource),
    line: entry.originalLine + 1,
    column: entry.originalColumn + 1,
  };
}
