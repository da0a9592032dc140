import {
  COUNTER_RESET_HINTS,
  HISTOGRAM_PROPERTIES,
  type NativeHistogram,
  type SeriesItem,
  type SeriesNotation,
} from './notation.js';

/** Why a text is not the values of a series, and at which offset. */
export interface NotationFault {
  readonly reason: string;
  readonly at: number;
}

/** Reads the values of a series, up to the first fault. */
export function readNotation(text: string): {
  readonly notation: SeriesNotation;
  readonly fault?: NotationFault | undefined;
} {
  const notation: SeriesItem[] = [];
  let at = take(text, 0, SPACE)?.end ?? 0;
  while (at < text.length) {
    const read = readItem(text, at);
    if ('reason' in read) return { notation, fault: read };
    const space = take(text, read.end, SPACE);
    if (space === undefined && read.end < text.length) {
      return {
        notation,
        fault: { reason: `expected a space, found ${shown(text, read.end)}`, at: read.end },
      };
    }
    notation.push(read.item);
    at = space?.end ?? read.end;
  }
  return { notation };
}

type Read = { readonly item: SeriesItem; readonly end: number } | NotationFault;

function readItem(text: string, at: number): Read {
  if (text.startsWith('{{', at)) return readHistogramItem(text, at);
  const missing = take(text, at, MISSING);
  if (missing !== undefined) {
    return { item: { kind: 'missing', ...times(missing.groups.times) }, end: missing.end };
  }
  const stale = take(text, at, STALE);
  if (stale !== undefined) return { item: { kind: 'stale' }, end: stale.end };
  const number = take(text, at, NUMBER_ITEM);
  if (number === undefined) {
    return { reason: `expected a number, _, stale or a histogram, found ${shown(text, at)}`, at };
  }
  const { start, step, times: count } = number.groups;
  if (step !== undefined && count === undefined) {
    return { reason: 'how often the step is added is missing: 1+2x5', at: number.end };
  }
  const added = step === undefined ? 0 : toNumber(step);
  return {
    item: {
      kind: 'number',
      start: toNumber(start ?? ''),
      // Nothing is added by a step of zero.
      ...(added !== 0 && { step: added }),
      ...times(count),
    },
    end: number.end,
  };
}

function readHistogramItem(text: string, start: number): Read {
  const first = readHistogram(text, start);
  if ('reason' in first) return first;
  const sign = text[first.end];
  if (sign !== '+' && sign !== '-') {
    const count = take(text, first.end, TIMES);
    return {
      item: { kind: 'histogram', start: first.histogram, ...times(count?.groups.times) },
      end: count?.end ?? first.end,
    };
  }
  const step = readHistogram(text, first.end + 1);
  if ('reason' in step) return step;
  const count = take(text, step.end, TIMES);
  if (count === undefined)
    return { reason: 'how often the step is added is missing: {{…}}+{{…}}x5', at: step.end };
  return {
    item: {
      kind: 'histogram',
      start: first.histogram,
      step: { sign, histogram: step.histogram },
      ...times(count.groups.times),
    },
    end: count.end,
  };
}

function readHistogram(
  text: string,
  start: number,
): { readonly histogram: NativeHistogram; readonly end: number } | NotationFault {
  if (!text.startsWith('{{', start)) return { reason: `expected {{, found ${shown(text, start)}`, at: start };
  const empty = take(text, start, EMPTY_HISTOGRAM);
  if (empty !== undefined) return { histogram: {}, end: empty.end };
  const properties: [string, unknown][] = [];
  let at = start + 2;
  for (;;) {
    const name = take(text, at, PROPERTY)?.groups.name?.toLowerCase();
    if (name === undefined || !Object.hasOwn(HISTOGRAM_PROPERTIES, name)) {
      return { reason: `expected a property of a histogram, found ${shown(text, at)}`, at };
    }
    at += name.length + 1;
    const kind = HISTOGRAM_PROPERTIES[name as keyof NativeHistogram];
    const value = take(text, at, VALUES[kind]);
    if (value === undefined) return { reason: `expected ${WANTED[kind]}, found ${shown(text, at)}`, at };
    if (properties.some(([other]) => other === name)) return { reason: `${name} is given twice`, at };
    properties.push([name, propertyOf(kind, value.text)]);
    at = value.end;
    const end = take(text, at, CLOSE);
    if (end !== undefined) return { histogram: Object.fromEntries(properties), end: end.end };
    const space = take(text, at, SPACE);
    if (space === undefined) return { reason: `expected a space or }}, found ${shown(text, at)}`, at };
    at = space.end;
  }
}

type Kind = (typeof HISTOGRAM_PROPERTIES)[keyof NativeHistogram];

function propertyOf(kind: Kind, text: string): unknown {
  if (kind === 'hint') return text.toLowerCase();
  return kind === 'list' ? text.slice(1, -1).trim().split(/\s+/).map(toNumber) : toNumber(text);
}

const WANTED: Readonly<Record<Kind, string>> = {
  integer: 'a whole number',
  number: 'a number',
  list: 'numbers in brackets',
  hint: COUNTER_RESET_HINTS.join(', '),
};

/** What follows `x`. */
const times = (count: string | undefined) => (count === undefined ? {} : { times: Number(count) });

function toNumber(text: string): number {
  const infinite = /^([-+]?)inf$/i.exec(text);
  if (infinite !== null) return infinite[1] === '-' ? -Infinity : Infinity;
  return /nan$/i.test(text) ? Number.NaN : Number(text.replaceAll('_', ''));
}

// Words end where neither a letter nor a digit follows, so that `Infx3` is none, but `Inf+0x3` is.
const DIGITS = String.raw`(?:\d+(?:_\d+)*\.?\d*|\.\d+)(?:[eE][-+]?\d+)?`;
const ANY_NUMBER = String.raw`(?:${DIGITS}|(?:[iI][nN][fF]|[nN][aA][nN])(?![\w:]))`;
const NUMBER_ITEM = new RegExp(
  String.raw`(?<start>[-+]?${ANY_NUMBER})(?<step>[-+]${ANY_NUMBER})?(?:x(?<times>\d+))?`,
  'y',
);
const VALUES: Readonly<Record<Kind, RegExp>> = {
  integer: /-?\d+(?![\w.])/y,
  number: new RegExp(`[-+]?${ANY_NUMBER}`, 'y'),
  list: new RegExp(String.raw`\[[-+]?${ANY_NUMBER}(?: +[-+]?${ANY_NUMBER})* *\]`, 'y'),
  hint: new RegExp(String.raw`(?:${COUNTER_RESET_HINTS.join('|')})(?!\w)`, 'iy'),
};
const MISSING = /_(?:x(?<times>\d+))?(?!\w)/y;
const STALE = /stale(?![\w:])/y;
const TIMES = /x(?<times>\d+)/y;
const SPACE = /[ \t\n\r]+/y;
const EMPTY_HISTOGRAM = /\{\{[ \t\n\r]*\}\}/y;
const PROPERTY = /(?<name>[a-zA-Z_]+):/y;
const CLOSE = /[ \t\n\r]*\}\}/y;

interface Taken {
  readonly text: string;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

function take(text: string, at: number, pattern: RegExp): Taken | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? undefined : { text: found[0], end: pattern.lastIndex, groups: found.groups ?? {} };
}

function shown(text: string, at: number): string {
  return at >= text.length ? 'the end' : `\`${text.slice(at, at + 20).split(/\s/)[0] || text.charAt(at)}\``;
}
