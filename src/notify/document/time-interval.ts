import { type Pointer, WEEKDAYS } from '../../core/index.js';
import type { NamedTimeInterval } from '../../formats/alertmanager/index.js';
import type { InclusiveRange, TimeInterval, TimeOfDay, TimeSpan } from '../routing/route.js';
import { isTimeZone } from '../time-intervals/zone-names.js';
import type { Reading } from './reading.js';
import { minuteOf, rangeOf, SPAN_PARTS } from './span-parts.js';

type SpanDocument = NamedTimeInterval['time_intervals'][number];

/** A span of which Alertmanager would not understand a part is left out: without that part it would hold too often. */
export function timeIntervalOf(
  { name, time_intervals: spans = [] }: NamedTimeInterval,
  pointer: Pointer,
  reading: Reading,
): TimeInterval {
  const read = spans.flatMap((span, index) =>
    timeSpanOf(span, [...pointer, 'time_intervals', index], reading),
  );
  return { name, spans: read, origin: pointer };
}

function timeSpanOf(document: SpanDocument, pointer: Pointer, { note }: Reading): TimeSpan[] {
  let isSound = true;
  const refuse = (text: string, reason: string, ...inside: Pointer): never[] => {
    isSound = false;
    note({ kind: 'interval', pointer: [...pointer, ...inside], text, reason });
    return [];
  };
  const ranges = (field: keyof typeof SPAN_PARTS) =>
    document[field]?.flatMap((text, index) => {
      const range = rangeOf(text, SPAN_PARTS[field]);
      return typeof range === 'string' ? refuse(text, range, field, index) : range;
    });
  const times = document.times?.flatMap(({ start_time, end_time }, index) => {
    const [fromMinute, toMinute] = [minuteOf(start_time), minuteOf(end_time)];
    const text = `${start_time}-${end_time}`;
    if (fromMinute === undefined || toMinute === undefined)
      return refuse(text, 'is not two times of day, such as 09:00', 'times', index);
    return fromMinute < toMinute
      ? { fromMinute, toMinute }
      : refuse(text, 'ends before it begins', 'times', index);
  });
  const location = document.location || undefined;
  if (location !== undefined && !isTimeZone(location))
    refuse(location, 'is not the name of a time zone', 'location');
  const span = {
    times,
    weekdays: ranges('weekdays'),
    daysOfMonth: ranges('days_of_month'),
    months: ranges('months'),
    years: ranges('years'),
    location,
  };
  return isSound ? [span] : [];
}

/** Alertmanager's form of the intervals that routes name. */
export function timeIntervalDocuments(intervals: readonly TimeInterval[]): NamedTimeInterval[] {
  return intervals.map(({ name, spans }) => ({ name, time_intervals: spans.map(spanDocument) }));
}

function spanDocument({ times, weekdays, daysOfMonth, months, years, location }: TimeSpan): SpanDocument {
  return {
    ...(times === undefined ? {} : { times: times.map(timeOfDay) }),
    ...(weekdays === undefined ? {} : { weekdays: weekdays.map(range(day => WEEKDAYS[day] ?? String(day))) }),
    ...(daysOfMonth === undefined ? {} : { days_of_month: daysOfMonth.map(range(String)) }),
    ...(months === undefined ? {} : { months: months.map(range(String)) }),
    ...(years === undefined ? {} : { years: years.map(range(String)) }),
    ...(location === undefined ? {} : { location }),
  };
}

function timeOfDay({ fromMinute, toMinute }: TimeOfDay) {
  return { start_time: clock(fromMinute), end_time: clock(toMinute) };
}

/** Minutes from midnight as `09:00`; the end of a day is `24:00`. */
function clock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map(part => String(part).padStart(2, '0')).join(':');
}

function range(print: (value: number) => string): (range: InclusiveRange) => string {
  return ({ from, to }) => (from === to ? print(from) : `${print(from)}:${print(to)}`);
}
