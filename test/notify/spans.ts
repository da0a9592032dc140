import fc from 'fast-check';
import type { TimeSpan } from '../../src/notify/index.js';

const MINUTES = 24 * 60;

const ZONES = [
  'UTC',
  'Europe/Madrid',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Asia/Kathmandu',
];

/** Ranges that begin before they end. */
const ranges = (min: number, max: number) =>
  fc.option(
    fc
      .array(fc.tuple(fc.integer({ min, max }), fc.integer({ min, max })), { minLength: 1, maxLength: 2 })
      .map(pairs => pairs.map(pair => ({ from: Math.min(...pair), to: Math.max(...pair) }))),
    { nil: undefined, freq: 2 },
  );

/** Spans that hold now about every second time: nothing but the clock of the server decides. */
export const span = (year: number): fc.Arbitrary<TimeSpan> =>
  fc.record({
    times: fc.option(
      fc
        .uniqueArray(fc.integer({ min: 0, max: MINUTES }), { minLength: 2, maxLength: 2 })
        .map(pair => [{ fromMinute: Math.min(...pair), toMinute: Math.max(...pair) }]),
      { nil: undefined, freq: 2 },
    ),
    weekdays: ranges(0, 6),
    daysOfMonth: fc.oneof(ranges(1, 31), ranges(-31, -1)),
    months: ranges(1, 12),
    years: ranges(year - 1, year + 1),
    location: fc.constantFrom(...ZONES),
  });
