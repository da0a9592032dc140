import { callSite } from '../core/index.js';
import type { Defined } from './definition.js';
import type { Month, Weekday } from './options/time-interval.js';

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
