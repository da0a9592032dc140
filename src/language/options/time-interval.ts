import * as z from 'zod';
import { daysInMonth, WEEKDAYS } from '../../core/index.js';
import type { InclusiveRange } from '../../notify/index.js';

/** One or a list of them; what is neither is told what one looks like. */
const oneOrMany = <T extends z.ZodType>(part: T, error: string) =>
  z.union([z.array(part).min(1), part.transform(one => [one])], { error });

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

export type Weekday = (typeof WEEKDAYS)[number];
export type Month = (typeof MONTHS)[number];

const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d|24:00';

/** `09:00-18:00`, in minutes from midnight. What ends before it begins runs into the next day. */
const times = z
  .string()
  .regex(new RegExp(`^(?:${clock})-(?:${clock})$`))
  .transform(text => {
    const [from = 0, to = 0] = text.split('-').map(minutes);
    return { from, to };
  });

const weekdays = range(WEEKDAYS, 0);
const months = range(MONTHS, 1);
const numbers = (pattern: string) =>
  z
    .union([z.int(), z.string()])
    .transform(String)
    .refine(text => new RegExp(`^${pattern}(?::${pattern})?$`).test(text))
    .transform(text => ends(text, Number));

const daysOfMonth = numbers('-?(?:[1-9]|[12]\\d|3[01])');
const years = numbers('\\d{4}');

const location = z.string().min(1);

const span = z.strictObject({
  times: oneOrMany(times, "must be 'hh:mm-hh:mm', or a list of such").optional(),
  weekdays: oneOrMany(
    weekdays,
    "must be a weekday or two, 'monday' or 'monday:friday', or a list of such",
  ).optional(),
  daysOfMonth: oneOrMany(
    daysOfMonth,
    "must be days of a month, 1 or '1:7' or '-3:-1', or a list of such",
  ).optional(),
  months: oneOrMany(
    months,
    "must be a month or two, 'january' or 'june:august', or a list of such",
  ).optional(),
  years: oneOrMany(years, "must be years, 2027 or '2027:2028', or a list of such").optional(),
  location,
});

export type SpanOptions = z.output<typeof span>;

/** Options of `timeInterval`: it holds when one of its spans does. */
export const timeIntervalSchema = z.strictObject({
  spans: z.array(span).min(1, 'without a span it never holds'),
});

export type TimeIntervalOptions = z.output<typeof timeIntervalSchema>;

const moment = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d ([01]\d|2[0-3]):[0-5]\d$/, "must be 'yyyy-mm-dd hh:mm'")
  .refine(isDay, 'is no day of the calendar');

/** Options of `window`: once, from one moment of a place to another. */
export const windowSchema = z.strictObject({ from: moment, to: moment, location });

export type WindowOptions = z.output<typeof windowSchema>;

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split(/[- ]/).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth({ year, month });
}

function range(names: readonly string[], first: number) {
  const known = new Map(names.map((name, index) => [name, index + first]));
  return z
    .string()
    .refine(text => text.split(':').every(each => known.has(each)) && text.split(':').length < 3)
    .transform(text => ends(text, name => known.get(name) ?? first));
}

function ends(text: string, read: (part: string) => number): InclusiveRange {
  const [first = '', last = first] = text.split(':');
  return { from: read(first), to: read(last) };
}

function minutes(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}
