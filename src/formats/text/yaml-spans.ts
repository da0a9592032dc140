import {
  ALIAS,
  DOCUMENT,
  FOLDED_BLOCK,
  LITERAL_BLOCK,
  PLAIN,
  POP,
  SCALAR,
  type ScalarEvent,
  type YamlEvent,
} from './yaml-events.js';

/** For each node, by the number of its first event, where it begins and ends in the text. */
export interface YamlSpans {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/**
 * Scalars are taken with their quotes, and blocks without their header. Events do not tell where collections end and where values
 * are that are not written: both are found behind what was last.
 */
export function spansOf(text: string, events: readonly YamlEvent[]): YamlSpans {
  const start = new Int32Array(events.length);
  const end = new Int32Array(events.length);
  const open: number[] = [];
  let last = 0;
  const put = (id: number, from: number, to: number) => {
    start[id] = from;
    end[id] = last = to;
  };
  events.forEach((event, id) => {
    if (event.type === SCALAR)
      put(id, ...(event.valueStart < 0 ? emptyRange(text, event, last) : range(text, event)));
    else if (event.type === ALIAS) put(id, event.anchorStart - 1, event.anchorEnd);
    else if (event.type === POP) {
      const opened = open.pop() ?? 0;
      const closing = CLOSING[text.charAt(start[opened] ?? 0)];
      const close = closing === undefined ? last : gapEnd(text, last, true);
      put(opened, start[opened] ?? 0, closing !== undefined && text[close] === closing ? close + 1 : last);
    } else {
      open.push(id);
      if (event.type === DOCUMENT) return;
      const flow = CLOSING[text.charAt(event.start)] !== undefined;
      put(id, event.start, flow ? event.start + 1 : event.start);
    }
  });
  return { start, end };
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

function range(text: string, { valueStart, valueEnd, style }: ScalarEvent): readonly [number, number] {
  if (style === PLAIN) return [valueStart, valueEnd];
  if (style !== LITERAL_BLOCK && style !== FOLDED_BLOCK) return [valueStart - 1, valueEnd + 1];
  const written = text.slice(valueStart, valueEnd).trimEnd();
  const blank = written.length - written.trimStart().length;
  return [valueStart + blank, valueStart + written.length];
}

/** Of a value that is not written: its tag or anchor, or else the `:` or `-` behind which it is missing. */
function emptyRange(text: string, event: ScalarEvent, last: number): readonly [number, number] {
  if (event.tagStart >= 0) return [event.tagStart, Math.max(event.tagEnd, event.anchorEnd)];
  if (event.anchorStart >= 0) return [event.anchorStart - 1, event.anchorEnd];
  const indicator = gapEnd(text, last, false);
  return INDICATOR.test(text.charAt(indicator)) ? [indicator, indicator + 1] : [last, last];
}

const INDICATOR = /[-:?]/;

/** Where space, line breaks and comments end, and commas too if they may be there. */
function gapEnd(text: string, from: number, commas: boolean): number {
  const pattern = commas ? GAP_WITH_COMMAS : GAP;
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

const GAP = /(?:\s|(?<=\s)#[^\r\n]*)*/y;
const GAP_WITH_COMMAS = /(?:[\s,]|(?<=[\s,])#[^\r\n]*)*/y;
