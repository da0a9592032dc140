import * as z from 'zod';
import { callSite, daysInMonth, MONTHS, WEEKDAYS } from '../core/index.js';
import type { InclusiveRange } from '../notify/index.js';
import type { Defined } from './definition.js';
import { type Described, isOf, named } from './described.js';
import { type Completed, optionsOf } from './tie.js';

/** When something holds: business hours, weekends, a maintenance window. */
export type TimeInterval = Defined<'timeInterval'>;

type OneOrMany<T> = T | readonly T[];

/** What must hold together; an absent part always does. Ranges are Alertmanager's own, the last one included. */
export interface TimeSpanInput {
  /** `'09:00-18:00'`, on the clocks of the place. What ends before it begins runs into the next day: `'22:00-06:00'`. */
  readonly times?: OneOrMany<`${number}:${number}-${number}:${number}`>;
  /** `'monday:friday'`. With times that run into the next day, those on which they begin. */
  readonly weekdays?: OneOrMany<Weekday | `${Weekday}:${Weekday}`>;
  /** `1`, `'1:7'`; `-1` is the last day of the month. */
  readonly daysOfMonth?: OneOrMany<number | `${number}:${number}`>;
  readonly months?: OneOrMany<Month | `${Month}:${Month}`>;
  readonly years?: OneOrMany<number | `${number}:${number}`>;
  /** Whose clocks: a time zone of the IANA database, `Europe/Madrid` or `UTC`. */
  readonly location: string;
}

/** One or a list of them; what is neither is told what one looks like. */
const oneOrMany = <T extends z.ZodType>(part: T, error: string) =>
  z.union([z.array(part).min(1), part.transform(one => [one])], { error });

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
  times: oneOrMany(times, "must be 'hh:mm-hh:mm', or a list of these").optional(),
  weekdays: oneOrMany(
    weekdays,
    "must be a weekday or a range, 'monday' or 'monday:friday', or a list of these",
  ).optional(),
  daysOfMonth: oneOrMany(
    daysOfMonth,
    "must be days of a month, 1 or '1:7' or '-3:-1', or a list of these",
  ).optional(),
  months: oneOrMany(
    months,
    "must be a month or a range, 'january' or 'june:august', or a list of these",
  ).optional(),
  years: oneOrMany(years, "must be years, 2027 or '2027:2028', or a list of these").optional(),
  location,
});

export type SpanOptions = z.output<typeof span>;

/** What `timeInterval` hands on. */
interface Spans {
  readonly spans: readonly TimeSpanInput[];
}

/** Options of `timeInterval`: it holds when one of its spans does. */
export const timeIntervalSchema = optionsOf<Spans>()(
  z.strictObject({
    spans: z.array(span).min(1, 'a time interval needs at least one span'),
  }),
);

export type TimeIntervalOptions = Completed<typeof timeIntervalSchema>;

const moment = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d ([01]\d|2[0-3]):[0-5]\d$/, "must be 'yyyy-mm-dd hh:mm'")
  .refine(isDay, 'is not a calendar date');

/** Options of `window`: once, from one moment of a place to another. */
export const windowSchema = optionsOf<WindowInput>()(z.strictObject({ from: moment, to: moment, location }));

export type WindowOptions = Completed<typeof windowSchema>;

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

/**
 * An interval that comes again and again; it holds when one of its spans does:
 * `timeInterval('business-hours', { times: '09:00-18:00', weekdays: 'monday:friday', location: 'Europe/Madrid' })`.
 */
export function timeInterval(
  name: string,
  ...spans: readonly [TimeSpanInput, ...TimeSpanInput[]]
): TimeInterval {
  return { definition: { kind: 'timeInterval', name, options: { spans }, site: callSite(timeInterval) } };
}

export interface WindowInput {
  /** `'2027-01-10 22:00'`, on the clocks of the place. */
  readonly from: Moment;
  readonly to: Moment;
  readonly location: string;
}

type Moment = `${number}-${number}-${number} ${number}:${number}`;

/** A time that comes once: `window('new-database', { from: '2027-01-10 22:00', to: '2027-01-11 04:00', location: 'UTC' })`. */
export function window(name: string, options: WindowInput): TimeInterval {
  return { definition: { kind: 'timeInterval', name, options: { window: options }, site: callSite(window) } };
}

/** `timeInterval` and `window`, as data. */
export const describedTimeIntervals: readonly Described[] = [
  {
    name: 'timeInterval',
    call: timeInterval,
    makes: 'timeInterval',
    parameters: ['name', '...spans'],
    schemas: [span],
    argumentsOf: data => {
      const { spans } = isOf('timeInterval', data) ? (data.options as Partial<Spans>) : {};
      return spans && [data.name, ...spans];
    },
    example: `timeInterval('business-hours', {
  times: '09:00-18:00',
  weekdays: 'monday:friday',
  location: 'Europe/Madrid',
})`,
  },
  {
    ...named(
      'timeInterval',
      window,
      windowSchema,
      `window('new-database', { from: '2027-01-10 22:00', to: '2027-01-11 04:00', location: 'UTC' })`,
    ),
    argumentsOf: data => {
      const { window: once } = isOf('timeInterval', data)
        ? (data.options as { readonly window?: unknown })
        : {};
      return once === undefined ? undefined : [data.name, once];
    },
  },
];
