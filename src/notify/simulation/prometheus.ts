import { type Alert, type AlertStep, type ExternalAlert, knownExternal } from '../../model/index.js';
import { alertLabels } from '../alert-labels.js';
import type { Labels } from '../routing/matcher.js';
import { type Restart, type RulePoint, runRule } from './rule.js';
import {
  anyCovers,
  type Period,
  type Scenario,
  type ServerOptions,
  type Signal,
  type Simulated,
} from './scenario.js';

/** What Prometheus tells Alertmanager of one alert. */
export interface Post {
  readonly timeMs: number;
  readonly labels: Labels;
  readonly startsAtMs: number;
  /** When it counts as resolved, unless a later post says more. */
  readonly endsAtMs: number;
}

interface Clock {
  readonly ticks: readonly number[];
  readonly restarts: readonly Restart[];
}

/** For how long Alertmanager is told of an alert that has ended. */
const RESOLVED_RETENTION_MS = 15 * 60_000;

/** All that Prometheus posts in a scenario, in order. Scrapes and evaluations happen at whole multiples of their intervals. */
export function posts(system: Simulated, scenario: Scenario, options: ServerOptions): readonly Post[] {
  const all = scenario.signals.flatMap(signal => {
    const alert = system.alerts.find(({ name }) => name === signal.alert);
    if (alert !== undefined) return postsOf(alert, signal, system, scenario, options);
    const external = system.externals.find(({ name }) => name === signal.alert);
    return external === undefined ? [] : postsOfExternal(external, signal, system, scenario, options);
  });
  return all.sort((a, b) => a.timeMs - b.timeMs);
}

/** Somebody else's alert, by a rule of one step. What its matchers fix is what the rule puts on it. */
function postsOfExternal(
  external: ExternalAlert,
  signal: Signal,
  system: Simulated,
  scenario: Scenario,
  options: ServerOptions,
): Post[] {
  const known = Object.entries(knownExternal(external).values).filter(([, value]) => value !== '');
  const labels = { ...system.prometheus.externalLabels, ...signal.labels, ...Object.fromEntries(known) };
  const { resendDelayMs = 60_000, forGracePeriodMs = 600_000 } = options;
  const { evaluationIntervalMs } = system.prometheus;
  const { clock, condition } = world(evaluationIntervalMs, signal, system, scenario);
  const points = runRule({ ...clock, forGracePeriodMs, forMs: 0, holds: condition });
  const lifeMs = 4 * Math.max(evaluationIntervalMs, resendDelayMs);
  return told(points, labels, { resendDelayMs, lifeMs, restarts: clock.restarts });
}

/** When a rule is evaluated, and whether its condition holds then. */
function world(
  intervalMs: number,
  { holds }: Signal,
  { prometheus }: Simulated,
  { outages: all = [], untilMs }: Scenario,
): { readonly clock: Clock; readonly condition: (timeMs: number) => boolean } {
  const outages = all.filter(({ server }) => server === 'prometheus');
  return {
    clock: evaluations(intervalMs, untilMs, outages),
    condition: timeMs => anyCovers(holds, lastScrape(timeMs, prometheus.scrapeIntervalMs, outages)),
  };
}

function postsOf(
  alert: Alert,
  signal: Signal,
  system: Simulated,
  scenario: Scenario,
  { resendDelayMs = 60_000, forGracePeriodMs = 600_000 }: ServerOptions,
): Post[] {
  const intervalMs = alert.intervalMs ?? system.prometheus.evaluationIntervalMs;
  const { clock, condition } = world(intervalMs, signal, system, scenario);
  const rule = { ...clock, forGracePeriodMs };
  const { keepFiringForMs } = alert;
  const [first, ...later] = alert.steps.map((step, index): AlertStep & { points: readonly RulePoint[] } => ({
    ...step,
    points:
      index > 0 && keepFiringForMs !== undefined
        ? []
        : runRule({ ...rule, forMs: step.forMs, keepFiringForMs, holds: condition }),
  }));
  if (first === undefined) return [];
  // The later steps of an alert that is kept firing follow the first one, whatever its condition does.
  const fires = new Set(
    first.points.flatMap(({ timeMs, firedAtMs }) => (firedAtMs === undefined ? [] : timeMs)),
  );
  const kept = (forMs: number) =>
    runRule({ ...rule, forMs: forMs - first.forMs, holds: timeMs => fires.has(timeMs) });
  return [first, ...later].flatMap(({ step, forMs, points }, index) => {
    const own = index > 0 && keepFiringForMs !== undefined ? kept(forMs) : points;
    const labels = alertLabels(alert, step, signal.labels, system.prometheus);
    const lifeMs = 4 * Math.max(intervalMs, resendDelayMs);
    return told(own, labels, { resendDelayMs, lifeMs, restarts: clock.restarts });
  });
}

/** https://github.com/prometheus/prometheus/blob/main/rules/alerting.go (needsSending) */
function told(
  points: readonly RulePoint[],
  labels: Labels,
  {
    resendDelayMs,
    lifeMs,
    restarts,
  }: {
    readonly resendDelayMs: number;
    readonly lifeMs: number;
    readonly restarts: readonly Restart[];
  },
): Post[] {
  const sent: Post[] = [];
  let startsAtMs: number | undefined;
  let resolvedAtMs: number | undefined;
  let sentAtMs = Number.NEGATIVE_INFINITY;
  for (const { timeMs, firedAtMs } of points) {
    // What it told before, it does not know: an alert that is only waiting again has not ended for it.
    if (restarts.some(({ firstMs }) => firstMs === timeMs)) startsAtMs = undefined;
    if (firedAtMs !== undefined && firedAtMs !== startsAtMs) sentAtMs = Number.NEGATIVE_INFINITY;
    if (firedAtMs !== undefined) {
      startsAtMs = firedAtMs;
      resolvedAtMs = undefined;
    } else if (startsAtMs !== undefined && resolvedAtMs === undefined) {
      resolvedAtMs = timeMs;
      sentAtMs = Number.NEGATIVE_INFINITY;
    }
    if (startsAtMs === undefined || timeMs <= sentAtMs + resendDelayMs) continue;
    if (resolvedAtMs !== undefined && timeMs - resolvedAtMs > RESOLVED_RETENTION_MS) continue;
    sentAtMs = timeMs;
    sent.push({ timeMs, labels, startsAtMs, endsAtMs: resolvedAtMs ?? timeMs + lifeMs });
  }
  return sent;
}

function evaluations(intervalMs: number, untilMs: number, outages: readonly Period[]): Clock {
  const all = Array.from({ length: Math.floor(untilMs / intervalMs) + 1 }, (_, index) => index * intervalMs);
  const ticks = all.filter(timeMs => !anyCovers(outages, timeMs));
  const restarts = outages.flatMap(({ fromMs, toMs = Number.POSITIVE_INFINITY }) => {
    const lastMs = ticks.findLast(timeMs => timeMs < fromMs);
    const firstMs = ticks.find(timeMs => timeMs >= toMs);
    return lastMs === undefined || firstMs === undefined ? [] : [{ lastMs, firstMs }];
  });
  return { ticks, restarts };
}

/** The scrape that an evaluation sees. */
function lastScrape(timeMs: number, intervalMs: number, outages: readonly Period[]): number {
  let scrape = Math.floor(timeMs / intervalMs) * intervalMs;
  while (scrape > 0 && anyCovers(outages, scrape)) scrape -= intervalMs;
  return scrape;
}
