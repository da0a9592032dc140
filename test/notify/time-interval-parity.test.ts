import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { isActive, type TimeInterval, timeIntervalDocuments } from '../../src/notify/index.js';
import { ALERTMANAGER_VERSIONS, startAlertmanager } from '../engines/index.js';
import { span } from './spans.js';

const INTERVALS = 150;
const MINUTES = 24 * 60;

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
    time_intervals: timeIntervalDocuments(intervals),
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
