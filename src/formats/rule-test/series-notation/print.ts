import {
  HISTOGRAM_PROPERTIES,
  type NativeHistogram,
  type SeriesItem,
  type SeriesNotation,
} from './notation.js';

/** Prints the values of a series. */
export function printNotation(notation: SeriesNotation): string {
  return notation.map(printItem).join(' ');
}

function printItem(item: SeriesItem): string {
  if (item.kind === 'stale') return 'stale';
  const count = item.times === undefined ? '' : `x${item.times}`;
  if (item.kind === 'missing') return `_${count}`;
  if (item.kind === 'histogram') {
    const { start, step } = item;
    return (
      printHistogram(start) + (step === undefined ? '' : step.sign + printHistogram(step.histogram)) + count
    );
  }
  const { start, step = 0 } = item;
  // `Infx3` would be one word.
  const needed = step !== 0 || (count !== '' && !Number.isFinite(start));
  return printNumber(start) + (needed ? signed(step) : '') + count;
}

function printHistogram(histogram: NativeHistogram): string {
  const properties = Object.keys(HISTOGRAM_PROPERTIES).flatMap(name => {
    const value = histogram[name as keyof NativeHistogram];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    return [`${name}:${printProperty(value)}`];
  });
  return `{{${properties.join(' ')}}}`;
}

function printProperty(value: NonNullable<NativeHistogram[keyof NativeHistogram]>): string {
  if (typeof value === 'number') return printNumber(value);
  return typeof value === 'string' ? value : `[${value.map(printNumber).join(' ')}]`;
}

const signed = (value: number): string => (value < 0 ? printNumber(value) : `+${printNumber(value)}`);

function printNumber(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Inf' : '-Inf';
  return Object.is(value, -0) ? '-0' : String(value);
}
