import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { timeIntervals } from '../../src/lower/alertmanager/time-intervals.js';
import { isActive, type TimeInterval, type TimeSpan } from '../../src/notify/index.js';
import { ALERTMANAGER_VERSIONS, startAlertmanager } from '../engines/index.js';

const INTERVALS = 150;
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
const span = (year: number): fc.Arbitrary<TimeSpan> =>
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

/** One receiver for each interval: it is told while the interval holds. */
function config(intervals: readonly TimeInterval[], port: number): string {
  return JSON.stringify({
    route: {
      receiver: 'none',
      group_wait: '0s',
      routes: intervals.map(({ name }) => ({
        receiver: name,
        continue: true,
        active_time_intervals: [name],
      })),
    },
    time_intervals: timeIntervals(intervals),
    receivers: [
      { name: 'none' },
      ...intervals.map(({ name }) => ({
        name,
        webhook_configs: [{ url: `http://127.0.0.1:${port}/${name}` }],
      })),
    ],
  });
}

describe.each(ALERTMANAGER_VERSIONS)('Alertmanager %s', version => {
  const told = new Map<string, number>();
  const server = createServer((request, response) => {
    told.set((request.url ?? '').slice(1), Date.now());
    request.resume().on('end', () => response.end('ok'));
  });
  beforeAll(() => new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => void server.close());

  it(`is in the same of ${INTERVALS} time intervals at this moment`, async () => {
    const year = new Date().getUTCFullYear();
    const spans = fc.sample(fc.array(span(year), { minLength: 1, maxLength: 3 }), {
      numRuns: INTERVALS - 1,
      seed: 4,
    });
    const always = { name: 'i-always', spans: [{ times: [{ fromMinute: 0, toMinute: MINUTES }] }] };
    const intervals = [...spans.map((each, index) => ({ name: `i-${index}`, spans: each })), always];
    const { port } = server.address() as AddressInfo;
    const alertmanager = await startAlertmanager(version, config(intervals, port));
    onTestFinished(alertmanager.stop);

    const before = Date.now();
    const posted = await fetch(`${alertmanager.url}/api/v2/alerts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ labels: { alertname: 'Now' } }]),
    });
    expect(posted.ok).toBe(true);
    const expected = intervals.filter(each => isActive(each, before)).map(({ name }) => name);
    await expect.poll(() => told.size, { timeout: 20_000 }).toBeGreaterThanOrEqual(expected.length);
    await new Promise(resolve => setTimeout(resolve, 500));

    // What begins or ends while the servers talk is nobody's fault.
    const after = Date.now();
    const steady = intervals.filter(each => isActive(each, before) === isActive(each, after));
    expect(steady.length).toBeGreaterThan(INTERVALS * 0.9);
    const holding = steady.filter(each => isActive(each, before)).map(({ name }) => name);
    expect(steady.map(({ name }) => name).filter(name => told.has(name))).toEqual(holding);
    expect(holding.length).toBeGreaterThan(3);
  }, 60_000);
});
