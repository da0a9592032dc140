import { monitorEventLoopDelay } from 'node:perf_hooks';
import { simulated } from '../../src/model/index.js';
import { type Notification, type Scenario, simulate } from '../../src/notify/index.js';
import type { Scrape } from './exporter.js';
import { periodsOver, SCENARIOS, type TimedScenario } from './scenarios.js';
import type { Arrival } from './sink.js';
import { FLAGS, type Stand } from './stand.js';

/** What a scenario should have led to and what it did; times in milliseconds from its start. */
export interface Performance {
  readonly scenario: TimedScenario;
  readonly expected: readonly Notification[];
  readonly observed: readonly Arrival[];
}

export interface Run {
  readonly pair: string;
  readonly performances: readonly Performance[];
  /** How late the machine was: what scrapes and this process took longer than they should. */
  readonly lagMs: number;
}

/** What really happened when. */
interface Record {
  readonly at: number;
  readonly revision: number;
}

interface Happened {
  readonly changes: Map<object, Record>;
  readonly silences: { readonly fromMs: number; readonly toMs: number }[];
  readonly outages: { readonly fromMs: number; readonly toMs: number }[];
}

const AFTERMATH_MS = 6000;

/** Plays all scenarios at once. */
export async function perform(stand: Stand): Promise<Run> {
  await ready(stand);
  const loop = monitorEventLoopDelay({ resolution: 10 });
  loop.enable();
  const start = Date.now();
  const restarts: Restarts = new Map();
  const performances = await Promise.all(
    SCENARIOS.map(async scenario => {
      const happened = await play(scenario, stand, start, restarts);
      const endMs = Math.max(...scenario.changes.map(({ at }) => at * 1000)) + AFTERMATH_MS;
      await until(start + endMs);
      return {
        scenario,
        expected: expectation(scenario, happened, stand, start, endMs),
        observed: observation(scenario, stand, start, endMs),
      };
    }),
  );
  loop.disable();
  return { pair: stand.pair, performances, lagMs: Math.ceil(loop.max / 1e6) + scrapeLag(stand, start) };
}

/** A server is restarted once for all scenarios that want it at the same time. */
type Restarts = Map<string, Promise<Happened['outages'][number]>>;

async function play(
  scenario: TimedScenario,
  stand: Stand,
  start: number,
  restarts: Restarts,
): Promise<Happened> {
  const happened: Happened = { changes: new Map(), silences: [], outages: [] };
  const job = jobOf(scenario);
  const acts: Promise<void>[] = scenario.changes.map(async change => {
    await until(start + change.at * 1000);
    const revision = stand.exporter.set(job, scenario.name, change.unit ?? 'x', change.value);
    happened.changes.set(change, { at: Date.now(), revision });
  });
  for (const { from, to, matchers } of scenario.silences ?? []) {
    acts.push(
      until(start + from * 1000).then(async () => {
        const [fromMs, toMs] = [Date.now() - start, to * 1000];
        const isTrue = (operator: string) => ({
          isRegex: operator.includes('~'),
          isEqual: !operator.startsWith('!'),
        });
        const silence = {
          matchers: matchers.map(({ label: name, operator, value }) => ({
            name,
            value,
            ...isTrue(operator),
          })),
          startsAt: new Date().toISOString(),
          endsAt: new Date(start + toMs).toISOString(),
          createdBy: 'test',
          comment: 'seen',
        };
        const response = await fetch(`${stand.alertmanager.steady.url}/api/v2/silences`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(silence),
        });
        if (!response.ok) throw new Error(`Alertmanager takes no silence: ${await response.text()}`);
        happened.silences.push({ fromMs, toMs });
      }),
    );
  }
  const { restart } = scenario;
  if (restart !== undefined) {
    const key = JSON.stringify(restart);
    const outage = restarts.get(key) ?? restarted(restart, stand, start);
    restarts.set(key, outage);
    acts.push(outage.then(period => void happened.outages.push(period)));
  }
  await Promise.all(acts);
  return happened;
}

async function restarted(
  { server, at, down }: NonNullable<TimedScenario['restart']>,
  stand: Stand,
  start: number,
): Promise<Happened['outages'][number]> {
  await until(start + at * 1000);
  const fromMs = Date.now() - start;
  await stand[server].restarted.restart(down * 1000);
  return { fromMs, toMs: Date.now() - start };
}

/** Changes count from the scrape that saw them, so that only what Prometheus and Alertmanager do is left to expect. */
function expectation(
  scenario: TimedScenario,
  { changes, silences, outages }: Happened,
  { system, exporter }: Stand,
  start: number,
  untilMs: number,
): readonly Notification[] {
  const seen = (change: object) => {
    const { at, revision } = changes.get(change) as Record;
    return (exporter.scrapes.find(isScrape(jobOf(scenario), revision))?.time ?? at) - start;
  };
  const units = [...new Set(scenario.changes.map(({ unit = 'x' }) => unit))];
  const played: Scenario = {
    signals: scenario.alerts.flatMap(({ name, over }) =>
      units.map(unit => ({
        alert: name,
        labels: { job: 'exporter', instance: `127.0.0.1:${exporter.port}`, scenario: scenario.name, unit },
        holds: periodsOver(
          over,
          scenario.changes
            .filter(change => (change.unit ?? 'x') === unit)
            .map(change => ({ atMs: seen(change), value: change.value })),
        ),
      })),
    ),
    silences: silences.map((period, index) => ({
      ...period,
      matchers: scenario.silences?.[index]?.matchers ?? [],
    })),
    outages: outages.map(period => ({ ...period, server: scenario.restart?.server ?? 'prometheus' })),
    untilMs,
    startMs: start,
  };
  return simulate({ ...simulated(system), scrapeIntervalMs: 1 }, played, FLAGS);
}

const isScrape = (job: string, revision: number) => (scrape: Scrape) =>
  scrape.job === job && scrape.revision >= revision;

/** Only the Prometheus that is restarted sees the signal of that scenario. */
function jobOf({ restart }: TimedScenario): 'steady' | 'restarted' {
  return restart?.server === 'prometheus' ? 'restarted' : 'steady';
}

function observation(
  { alerts, restart }: TimedScenario,
  { sink }: Stand,
  start: number,
  endMs: number,
): readonly Arrival[] {
  const from = restart?.server === 'alertmanager' ? 'restarted' : 'steady';
  const names = alerts.map(({ name }) => name);
  return sink.arrivals
    .filter(arrival => arrival.from === from && names.includes(arrival.alerts[0]?.labels.alertname ?? ''))
    .map(arrival => ({ ...arrival, time: arrival.time - start }))
    .filter(({ time }) => time < endMs);
}

function scrapeLag({ exporter }: Stand, start: number): number {
  const times = exporter.scrapes
    .filter(({ job, time }) => job === 'steady' && time >= start)
    .map(({ time }) => time);
  return Math.max(0, ...times.slice(1).map((time, index) => time - (times[index] ?? time) - 500));
}

/** Every server has found the others: Prometheus looks for targets and Alertmanagers five seconds after its start. */
async function ready({ prometheus, exporter, sink }: Stand): Promise<void> {
  const deadline = Date.now() + 60_000;
  const isReady = async () => {
    const found = await Promise.all(
      Object.values(prometheus).map(async ({ url }) => {
        const response = await fetch(`${url}/api/v1/alertmanagers`);
        const { data } = (await response.json()) as { data: { activeAlertmanagers: unknown[] } };
        return data.activeAlertmanagers.length;
      }),
    );
    const jobs = new Set(exporter.scrapes.map(({ job }) => job));
    const senders = new Set(sink.arrivals.map(({ from }) => from));
    return found.every(count => count > 0) && jobs.size === 2 && senders.size === 2;
  };
  while (!(await isReady())) {
    if (Date.now() > deadline) throw new Error('the servers did not find each other');
    await until(Date.now() + 100);
  }
}

function until(time: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, Math.max(0, time - Date.now())));
}
