import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isActive, mutedAt, type TimeSpan } from '../../src/notify/index.js';

const at = (text: string) => Date.parse(text);
const interval = (...spans: readonly TimeSpan[]) => ({ name: 'x', spans });

const OFFICE: TimeSpan = {
  times: [{ fromMinute: 9 * 60, toMinute: 17 * 60 }],
  weekdays: [{ from: 1, to: 5 }],
};

describe('a time interval', () => {
  it.each<[string, TimeSpan, string, boolean]>([
    ['begins with its first minute', OFFICE, '2026-03-02T09:00:00Z', true],
    ['has not begun a moment before', OFFICE, '2026-03-02T08:59:59.999Z', false],
    ['ends before its last minute', OFFICE, '2026-03-02T17:00:00Z', false],
    ['still holds a moment before', OFFICE, '2026-03-02T16:59:59.999Z', true],
    ['knows weekdays', OFFICE, '2026-03-01T12:00:00Z', false],
    ['is in UTC by itself', OFFICE, '2026-03-02T08:30:00+00:00', false],
    ['is in its own zone', { ...OFFICE, location: 'Europe/Madrid' }, '2026-03-02T08:30:00Z', true],
    ['follows summer time', { ...OFFICE, location: 'Europe/Madrid' }, '2026-03-30T07:30:00Z', true],
    ['had winter time before', { ...OFFICE, location: 'Europe/Madrid' }, '2026-03-27T07:30:00Z', false],
    ['counts half hours of a zone', { ...OFFICE, location: 'Asia/Kolkata' }, '2026-03-02T03:30:00Z', true],
    [
      'takes the weekday of its zone',
      { weekdays: [{ from: 1, to: 1 }], location: 'Pacific/Auckland' },
      '2026-03-01T12:00:00Z',
      true,
    ],
    [
      'may last until midnight',
      { times: [{ fromMinute: 1320, toMinute: 1440 }] },
      '2026-03-02T23:59:00Z',
      true,
    ],
    ['begins again at midnight', { times: [{ fromMinute: 0, toMinute: 360 }] }, '2026-03-02T00:00:00Z', true],
    ['counts days from the end', { daysOfMonth: [{ from: -1, to: -1 }] }, '2028-02-29T10:00:00Z', true],
    ['which is another day next year', { daysOfMonth: [{ from: -1, to: -1 }] }, '2027-02-28T10:00:00Z', true],
    [
      'has no 31st where there is none',
      { daysOfMonth: [{ from: 31, to: 31 }] },
      '2026-04-30T10:00:00Z',
      false,
    ],
    ['may reach over both ends', { daysOfMonth: [{ from: 1, to: -1 }] }, '2026-04-30T10:00:00Z', true],
    [
      'knows months and years',
      { months: [{ from: 3, to: 4 }], years: [{ from: 2026, to: 2026 }] },
      '2026-04-01T00:00:00Z',
      true,
    ],
    [
      'and other years',
      { months: [{ from: 3, to: 4 }], years: [{ from: 2026, to: 2026 }] },
      '2027-04-01T00:00:00Z',
      false,
    ],
    ['never holds with an empty part', { times: [] }, '2026-04-01T00:00:00Z', false],
    ['always holds without any', {}, '2026-04-01T00:00:00Z', true],
  ])('%s', (_, span, time, expected) => {
    expect(isActive(interval(span), at(time))).toBe(expected);
  });

  it('holds in one of its spans, and never without any', () => {
    const either = interval({ months: [{ from: 1, to: 1 }] }, { months: [{ from: 3, to: 3 }] });
    expect(isActive(either, at('2026-03-02T00:00:00Z'))).toBe(true);
    expect(isActive(interval(), at('2026-03-02T00:00:00Z'))).toBe(false);
  });

  it('splits a day into exactly two, whatever the zone and the instant', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Europe/Madrid',
      'America/Sao_Paulo',
      'Asia/Kolkata',
      'Pacific/Apia',
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1439 }),
        zones,
        fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
        (minute, location, date) => {
          const span = (fromMinute: number, toMinute: number) =>
            isActive(interval({ times: [{ fromMinute, toMinute }], location }), date.getTime());
          expect(span(0, minute)).toBe(!span(minute, 1440));
        },
      ),
    );
  });
});

describe('a route with time intervals', () => {
  const office = { name: 'office', spans: [OFFICE] };
  const day = at('2026-03-02T12:00:00Z');
  const night = at('2026-03-02T22:00:00Z');

  it.each([
    [[], [], day, undefined],
    [['office'], [], day, { type: 'muted', intervals: ['office'] }],
    [['office'], [], night, undefined],
    [[], ['office'], day, undefined],
    [[], ['office'], night, { type: 'inactive', intervals: ['office'] }],
    // Muting wins.
    [['office'], ['office'], day, { type: 'muted', intervals: ['office'] }],
  ])('with mute %j and active %j', (muteTimeIntervals, activeTimeIntervals, time, expected) => {
    expect(mutedAt({ muteTimeIntervals, activeTimeIntervals }, [office], time)).toEqual(expected);
  });
});
