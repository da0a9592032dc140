import type { HistogramStep, NativeHistogram, SeriesItem, SeriesNotation } from './notation.js';

/** One value of a series. */
export type SeriesValue = number | 'missing' | 'stale' | HistogramValue;

/** A native histogram, to which a step has been added so many times: promtool adds it up. */
export interface HistogramValue {
  readonly start: NativeHistogram;
  readonly step?: HistogramStep | undefined;
  readonly times: number;
}

/** The values, one by one: there may be more of them than anyone wants to hold. */
export function* expand(notation: SeriesNotation): Generator<SeriesValue> {
  for (const item of notation) yield* valuesOf(item);
}

function* valuesOf(item: SeriesItem): Generator<SeriesValue> {
  if (item.kind === 'stale') yield 'stale';
  else if (item.kind === 'missing') {
    for (let count = 0; count < (item.times ?? 1); count++) yield 'missing';
  } else if (item.kind === 'number') {
    let value = item.start;
    for (let count = 0; count <= (item.times ?? 0); count++) {
      yield value;
      // Added again and again, as promtool does it: multiplied it would be another number in its last bits.
      value += item.step ?? 0;
    }
  } else {
    for (let count = 0; count <= (item.times ?? 0); count++) {
      yield { start: item.start, ...(item.step && { step: item.step }), times: count };
    }
  }
}

/** The shortest notation of numbers and gaps: `[0, 0, 0, 5, 10]` is `0x2 5+5x1`. */
export function compact(values: readonly (number | 'missing' | 'stale')[]): SeriesNotation {
  const notation: SeriesItem[] = [];
  for (let at = 0; at < values.length; ) {
    const [item, length] = longest(values, at);
    notation.push(item);
    at += length;
  }
  return notation;
}

function longest(values: readonly (number | 'missing' | 'stale')[], at: number): [SeriesItem, number] {
  const start = values[at];
  if (start === 'stale') return [{ kind: 'stale' }, 1];
  if (start === 'missing') {
    let length = 1;
    while (values[at + length] === 'missing') length++;
    return [length === 1 ? { kind: 'missing' } : { kind: 'missing', times: length }, length];
  }
  const first = start as number;
  const second = values[at + 1];
  const step = typeof second === 'number' ? second - first : Number.NaN;
  let length = 1;
  for (let next = first + step; Number.isFinite(step) && Object.is(values[at + length], next); next += step)
    length++;
  if (length === 1) return [{ kind: 'number', start: first }, 1];
  // Two numbers are shorter as they are, unless they are the same.
  if (length === 2 && step !== 0) return [{ kind: 'number', start: first }, 1];
  return [{ kind: 'number', start: first, ...(step !== 0 && { step }), times: length - 1 }, length];
}
