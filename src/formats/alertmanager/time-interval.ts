import * as z from 'zod';
import { MONTHS, WEEKDAYS } from '../../core/index.js';

/** `24:00` is the end of a day. */
const clock = z
  .string()
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/)
  .meta({ description: 'a time such as "09:00"' });

/** In any case: JSON Schema's patterns have no flag for that. */
const anyCase = (word: string) => [...word].map(char => `[${char.toUpperCase()}${char}]`).join('');
const oneOf = (words: readonly string[]) => `(?:${words.map(anyCase).join('|')})`;

const weekday = oneOf(WEEKDAYS);
const month = `(?:[1-9]|1[0-2]|${oneOf(MONTHS)})`;
const monthDay = '-?(?:[1-9]|[12]\\d|3[01])';

/** One thing or `first:last`. */
const range = (part: string) =>
  z
    .string()
    .regex(new RegExp(`^${part}(?::${part})?$`))
    .meta({ description: 'one value or "first:last"' });

/** https://github.com/prometheus/alertmanager/blob/v0.33.0/timeinterval/timeinterval.go */
const timeInterval = z.strictObject({
  times: z.array(z.strictObject({ start_time: clock, end_time: clock })).optional(),
  weekdays: z.array(range(weekday)).optional(),
  days_of_month: z.array(range(monthDay)).optional(),
  months: z.array(range(month)).optional(),
  years: z.array(range('\\d{4}')).optional(),
  location: z.string().optional(),
});

/** Times at which a route is muted or active. An overnight range must be written as two. */
export const namedTimeInterval = z.strictObject({
  name: z.string().min(1),
  time_intervals: z.array(timeInterval),
});
