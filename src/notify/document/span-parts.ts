import { MONTHS, WEEKDAYS } from '../../core/index.js';
import type { InclusiveRange } from '../routing/route.js';

/** How one part of a time span is read. */
interface PartReader {
  /** As the end of a sentence: `is not a weekday`. */
  readonly what: string;
  readonly read: (text: string) => number | undefined;
  readonly isInOrder: (range: InclusiveRange) => boolean;
}

/** https://github.com/prometheus/alertmanager/blob/main/timeinterval/timeinterval.go (UnmarshalYAML) */
export const SPAN_PARTS = {
  weekdays: { what: 'a weekday', read: named(WEEKDAYS, 0), isInOrder: isAscending },
  days_of_month: { what: 'a day of the month', read: dayOfMonth, isInOrder: isInEveryMonth },
  months: { what: 'a month', read: monthOf, isInOrder: isAscending },
  years: { what: 'a year', read: integer, isInOrder: isAscending },
} as const satisfies Readonly<Record<string, PartReader>>;

/** One value or `first:last`, or why it is neither. */
export function rangeOf(text: string, { what, read, isInOrder }: PartReader): InclusiveRange | string {
  const ends = text.toLowerCase().split(':');
  const [from, to] = ends.length === 1 ? [ends[0], ends[0]] : ends;
  const range = { from: read(from ?? ''), to: read(to ?? '') };
  if (ends.length > 2 || !isComplete(range)) return `is not ${what} or a range of them`;
  return isInOrder(range) ? range : 'ends before it begins';
}

function isComplete(range: { from: number | undefined; to: number | undefined }): range is InclusiveRange {
  return range.from !== undefined && range.to !== undefined;
}

/** Minutes from midnight; the end of a day is `24:00`. */
export function minuteOf(text: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]|24(?=:00$)):([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

function named(names: readonly string[], first: number): (text: string) => number | undefined {
  return text => (names.includes(text) ? names.indexOf(text) + first : undefined);
}

function integer(text: string): number | undefined {
  return /^-?\d+$/.test(text) ? Number(text) : undefined;
}

/** Alertmanager takes any number: one of no month never holds. */
function monthOf(text: string): number | undefined {
  return named(MONTHS, 1)(text) ?? integer(text);
}

function dayOfMonth(text: string): number | undefined {
  const day = integer(text);
  return day === undefined || day === 0 || Math.abs(day) > 31 ? undefined : day;
}

function isAscending({ from, to }: InclusiveRange): boolean {
  return from <= to;
}

/** Days from the end are counted in the shortest month. */
function isInEveryMonth({ from, to }: InclusiveRange): boolean {
  const fromStart = (day: number) => (day < 0 ? 28 + day : day);
  return !(from < 0 && to > 0) && fromStart(from) <= fromStart(to);
}
