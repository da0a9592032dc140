import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth, fromDays, toDays, weekdayOf } from '../../src/core/index.js';
import { coverage, disjoint, inOneZone, type TimeInterval, type TimeSpan } from '../../src/notify/index.js';
import { isActive } from '../../src/notify/time-intervals/active.js';

import { split } from '../../src/resolve/time-intervals/spans.js';
import { windowSpans } from '../../src/resolve/time-intervals/window.js';

const MS_OF_DAY = 24 * 3600_000;
const location = 'UTC';
const interval = (spans: readonly TimeSpan[]): TimeInterval => ({ name: 'x', spans });

it('the calendar counts days as the platform does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), days => {
      const date = new Date(days * MS_OF_DAY);
      const civil = fromDays(days);
      expect(civil).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
      expect(toDays(civil)).toBe(days);
      expect(weekdayOf(days)).toBe(date.getUTCDay());
      expect(daysInMonth(civil)).toBe(new Date(Date.UTC(civil.year, civil.month, 0)).getUTCDate());
    }),
  );
});

const weekday = fc.integer({ min: 0, max: 6 });
const minute = fc.integer({ min: 0, max: 1439 });

it('a time interval cuts what runs into the next day or week into what means the same', () => {
  fc.assert(
    fc.property(
      fc.record({ from: weekday, to: weekday }),
      fc.record({ from: minute, to: minute }),
      fc.integer({ min: 0, max: 10_000 }),
      minute,
      (weekdays, times, day, now) => {
        const parts = split({ times: [times], weekdays: [weekdays], location });
        if ('problem' in parts) throw new Error(parts.problem);
        const isOn = (each: number) =>
          weekdays.from <= weekdays.to
            ? weekdays.from <= each && each <= weekdays.to
            : each >= weekdays.from || each <= weekdays.to;
        const today = isOn(weekdayOf(day));
        const yesterday = isOn(weekdayOf(day - 1));
        const isOvernight = times.to <= times.from;
        const wanted = isOvernight
          ? (today && now >= times.from) || (yesterday && now < times.to)
          : today && times.from <= now && now < times.to;
        expect(isActive(interval(parts.spans), day * MS_OF_DAY + now * 60_000)).toBe(wanted);
      },
    ),
    { numRuns: 500 },
  );
});

it('a window is covered exactly', () => {
  const moment = fc.integer({ min: 28_930_000, max: 29_900_000 });
  const textOf = (minutes: number) => new Date(minutes * 60_000).toISOString().slice(0, 16).replace('T', ' ');
  fc.assert(
    fc.property(moment, moment, moment, (a, b, now) => {
      fc.pre(a !== b);
      const [from, to] = a < b ? [a, b] : [b, a];
      const spans = windowSpans({ from: textOf(from), to: textOf(to), location });
      for (const each of [now, from, to - 1, to, from - 1])
        expect(isActive(interval(spans), each * 60_000)).toBe(from <= each && each < to);
    }),
  );
});

describe('coverage of time intervals', () => {
  const at = (from: number, to: number, parts: Partial<TimeSpan> = {}): TimeInterval =>
    interval([{ times: [{ fromMinute: from, toMinute: to }], ...parts }]);

  it.each([
    ['always', [at(0, 720), at(720, 1440)], []],
    ['sometimes', [at(0, 720), at(721, 1440)], []],
    ['never', [at(0, 720)], [at(0, 800)]],
    ['never', [interval([{ daysOfMonth: [{ from: 30, to: 31 }], months: [{ from: 2, to: 2 }] }])], []],
    ['sometimes', [interval([{ daysOfMonth: [{ from: 29, to: 29 }], months: [{ from: 2, to: 2 }] }])], []],
    ['never', [interval([{ years: [{ from: 2001, to: 2010 }] }])], []],
    ['sometimes', [interval([{ years: [{ from: 2001, to: 2090 }] }])], []],
    ['sometimes', [interval([{ years: [{ from: 2090, to: 2090 }] }])], []],
    ['sometimes', undefined, [at(0, 720)]],
    ['never', undefined, [at(0, 1440)]],
  ] as const)('is %s', (wanted, active, mute) => {
    expect(coverage(active, mute)).toBe(wanted);
  });

  it('sees what overlaps', () => {
    expect(disjoint(at(0, 720), at(720, 1440))).toBe(true);
    expect(disjoint(at(0, 721), at(720, 1440))).toBe(false);
    const [weekend, friday] = [
      {
        weekdays: [
          { from: 0, to: 0 },
          { from: 6, to: 6 },
        ],
      },
      { weekdays: [{ from: 5, to: 5 }] },
    ];
    expect(disjoint(at(0, 1440, weekend), at(0, 1440, friday))).toBe(true);
    expect(disjoint(at(0, 1440, weekend), at(0, 1440, { daysOfMonth: [{ from: 13, to: 13 }] }))).toBe(false);
  });
});

it('inOneZone tells intervals of other zones by one clock, as they are in winter and in summer', () => {
  const zoned = (location: string) =>
    fc.record({ from: fc.nat(1439), length: fc.integer({ min: 1, max: 1440 }), day: fc.nat(6) }).map(
      ({ from, length, day }): TimeInterval => ({
        name: location,
        spans: [
          {
            times: [{ fromMinute: from, toMinute: Math.min(1440, from + length) }],
            weekdays: [{ from: day, to: Math.min(6, day + 2) }],
            location,
          },
        ],
      }),
    );
  const instants = [Date.UTC(2026, 0, 4), Date.UTC(2026, 6, 5)].flatMap(start =>
    Array.from({ length: 7 * 24 * 2 }, (_, index) => start + index * 1800_000),
  );
  fc.assert(
    fc.property(zoned('Europe/Madrid'), zoned('Asia/Kolkata'), (madrid, kolkata) => {
      const ways = inOneZone([madrid, kolkata]) ?? [];
      expect(ways).toHaveLength(2);
      for (const instant of instants) {
        const local = [madrid, kolkata].map(each => isActive(each, instant));
        const matching = ways.filter(way =>
          way.every((each, index) => isActive(each, instant) === local[index]),
        );
        expect(matching.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 15 },
  );
});
