import { LIMITS } from './limits.js';
import { type Lines, linesOf } from './lines.js';
import type { Fault, Source } from './source.js';

/** A text without its byte order mark, with its lines, and what is wrong with it before it is read. */
export interface Opened {
  readonly text: string;
  readonly lines: Lines;
  readonly fault: Fault | undefined;
}

export function open(written: string, file: string): Opened {
  const text = written.startsWith('\ufeff') ? written.slice(1) : written;
  const lines = linesOf(text, file);
  return { text, lines, fault: faultOf(text, lines, file) };
}

function faultOf(text: string, lines: Lines, file: string): Fault | undefined {
  if (text.length > LIMITS.size) {
    const place = linesOf(text.slice(0, 1000), file).placeOf(0);
    return { kind: 'size', reason: `the file is larger than ${LIMITS.size / 1024 ** 2} MiB`, place };
  }
  if (text.length > LIMITS.marks && hasMoreMarks(text, LIMITS.marks)) {
    return { kind: 'size', reason: 'the file has more parts than can be held', place: lines.placeOf(0) };
  }
  const lone = text.search(/\p{Surrogate}/u);
  if (lone < 0) return undefined;
  return { kind: 'encoding', reason: 'half of a surrogate pair', place: lines.placeOf(lone, lone + 1) };
}

function hasMoreMarks(text: string, limit: number): boolean {
  let count = 0;
  for (let at = 0; at < text.length; at++) count += MARKS[text.charCodeAt(at)] ?? 0;
  return count > limit;
}

/** 1 for each character that may begin a node. */
const MARKS = new Uint8Array(128);
for (const mark of '\n,:[{?-') MARKS[mark.charCodeAt(0)] = 1;

/** A source of which nothing could be read. */
export function unreadable(file: string, text: string, faults: readonly Fault[]): Source {
  return { file, text, documents: [], faults, anchors: [], comments: () => [] };
}
