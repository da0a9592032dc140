import { type TimeSpanInput, timeInterval, type WindowInput, window } from 'atalaya';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isActive, type TimeSpan } from '../../../src/notify/index.js';
import { resolveTimeIntervals } from '../../../src/resolve/time-intervals/resolve-time-intervals.js';
import { notingContext } from '../context.js';

const location = 'UTC';
const day = (from: number, to = from) => ({ from, to });
const clock = (fromMinute: number, toMinute: number) => ({ fromMinute, toMinute });

function resolved(...intervals: readonly ReturnType<typeof timeInterval>[]) {
  const { context, noted } = notingContext();
  const found = resolveTimeIntervals([...new Set(intervals.map(({ definition }) => definition))], context);
  return { found, problems: noted.map(({ code, path }) => `${code} at ${path.slice(2).join(' > ')}`) };
}

describe('a time interval comes to spans', () => {
  it.each<[string, Omit<TimeSpanInput, 'location'>, readonly Omit<TimeSpan, 'location'>[]]>([
    ['as they are', { times: '09:00-18:00' }, [{ times: [clock(540, 1080)] }]],
    ['of a weekday', { weekdays: 'sunday' }, [{ weekdays: [day(0)] }]],
    [
      'of weekdays over the end of the week, in two parts',
      { weekdays: 'friday:monday' },
      [{ weekdays: [day(5, 6), day(0, 1)] }],
    ],
    [
      'of months over the end of the year, in two parts',
      { months: 'november:february' },
      [{ months: [day(11, 12), day(1, 2)] }],
    ],
    [
      'of days from the start and from the end of a month',
      { daysOfMonth: ['1:7', -1] },
      [{ daysOfMonth: [day(1, 7), day(-1)] }],
    ],
    [
      'of a night, as an evening and the next morning',
      { times: '22:00-06:00', weekdays: 'friday:saturday' },
      [
        { times: [clock(1320, 1440)], weekdays: [day(5, 6)] },
        { times: [clock(0, 360)], weekdays: [day(6), day(0)] },
      ],
    ],
    [
      'of an evening to midnight, without a morning',
      { times: '22:00-00:00' },
      [{ times: [clock(1320, 1440)] }],
    ],
    [
      'of every night, on no weekday',
      { times: '22:00-06:00' },
      [{ times: [clock(1320, 1440)] }, { times: [clock(0, 360)] }],
    ],
  ])('%s', (_, input, spans) => {
    const { found, problems } = resolved(timeInterval('x', { ...input, location }));
    expect(problems).toEqual([]);
    expect(found).toEqual([{ name: 'shop/x', spans: spans.map(span => ({ ...span, location })) }]);
  });

  it('of a window, its first and last day in part and the days between whole, month by month', () => {
    const { found } = resolved(window('x', { from: '2027-01-30 22:00', to: '2027-02-02 04:00', location }));
    const date = (from: number, to: number, month: number) => ({
      daysOfMonth: [day(from, to)],
      months: [day(month)],
      years: [day(2027)],
      location,
    });
    expect(found[0]?.spans).toEqual([
      { times: [clock(1320, 1440)], ...date(30, 30, 1) },
      date(31, 31, 1),
      date(1, 1, 2),
      { times: [clock(0, 240)], ...date(2, 2, 2) },
    ]);
  });

  it('of a window of many years, these as one', () => {
    const { found, problems } = resolved(
      window('x', { from: '2027-11-30 00:00', to: '2100-02-01 00:00', location }),
    );
    const month = (year: number, month: number, days: ReturnType<typeof day>) => ({
      daysOfMonth: [days],
      months: [day(month)],
      years: [day(year)],
      location,
    });
    expect(problems).toEqual([]);
    expect(found[0]?.spans).toEqual([
      { times: [clock(0, 1440)], ...month(2027, 11, day(30)) },
      month(2027, 12, day(1, 31)),
      { years: [day(2028, 2099)], location },
      month(2100, 1, day(1, 31)),
    ]);
  });

  it('of any window, whose moments are those between its ends', () => {
    const moments = fc.tuple(fc.integer({ min: 0, max: 2400 }), fc.integer({ min: 0, max: 23 }));
    const text = ([day, hour]: readonly [number, number]) =>
      new Date(Date.UTC(2027, 0, 1 + day, hour))
        .toISOString()
        .slice(0, 16)
        .replace('T', ' ') as WindowInput['from'];
    fc.assert(
      fc.property(moments, moments, moments, (from, to, at) => {
        fc.pre(text(from) < text(to));
        const { found } = resolved(window('x', { from: text(from), to: text(to), location }));
        const [interval] = found;
        const holds = interval !== undefined && isActive(interval, Date.parse(`${text(at)}Z`));
        expect(holds).toBe(text(from) <= text(at) && text(at) < text(to));
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is wrong with a time interval is reported at its option', () => {
  it.each<[string, ReturnType<typeof timeInterval>, readonly string[]]>([
    [
      'a zone that does not exist',
      timeInterval('x', { times: '09:00-18:00', location: 'Europe/Madird' }),
      ['time-interval/zone at x > spans > 0 > location'],
    ],
    [
      'the zone of the second span',
      timeInterval('x', { times: '09:00-18:00', location }, { times: '09:00-18:00', location: 'utc' }),
      ['time-interval/zone at x > spans > 1 > location'],
    ],
    [
      'the zone of a window',
      window('x', { from: '2027-01-10 22:00', to: '2027-01-11 04:00', location: 'Mars' }),
      ['time-interval/zone at x > location'],
    ],
    [
      'a window that ends before it begins',
      window('x', { from: '2027-01-11 04:00', to: '2027-01-10 22:00', location }),
      ['time-interval/span at x > to'],
    ],
    [
      'a window on a day that does not exist',
      window('x', { from: '2027-02-29 04:00', to: '2027-03-10 22:00', location }),
      ['definition/bad-option at x > from'],
    ],
    [
      'nights that are told of months',
      timeInterval('x', { times: '22:00-06:00', months: 'december', location }),
      ['time-interval/span at x > spans > 0'],
    ],
    [
      'days that descend',
      timeInterval('x', { daysOfMonth: '20:10', location }),
      ['time-interval/span at x > spans > 0'],
    ],
    [
      'what always holds',
      timeInterval('x', { times: ['00:00-12:00', '12:00-24:00'], location }),
      ['time-interval/always at x'],
    ],
    [
      'what never holds',
      timeInterval('x', { daysOfMonth: '30:31', months: 'february', location }),
      ['time-interval/never at x'],
    ],
  ])('%s', (_, interval, expected) => {
    expect(resolved(interval).problems).toEqual(expected);
  });

  it('a leap day is a day in leap years alone', () => {
    const from = (year: number) =>
      window('x', { from: `${year}-02-29 04:00`, to: `${year}-03-10 00:00`, location });
    const wrong = [2027, 2028, 2096].filter(year => resolved(from(year)).problems.length > 0);
    expect(wrong).toEqual([2027]);
  });

  it('two intervals of one name', () => {
    const [first, second] = [
      timeInterval('x', { times: '09:00-18:00', location }),
      timeInterval('x', { times: '10:00-18:00', location }),
    ];
    expect(resolved(first, second, first).problems).toEqual(['definition/duplicate at x']);
  });
});
