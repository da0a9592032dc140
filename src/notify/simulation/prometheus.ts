import { alertLabels } from '../alert-facts.js';
import type { Labels } from '../routing/matcher.js';
import { type Restart, type RulePoint, runRule } from './rule.js';
import { anyCovers, type Period, type Scenario, type ServerOptions, type Signal } from './scenario.js';
import type { Simulated, SimulatedRule } from './simulated.js';

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
export function posts(simulated: Simulated, scenario: Scenario, options: ServerOptions): readonly Post[] {
  return scenario.signals
    .flatMap(signal =>
      simulated.rules
        .filter(({ name }) => name === signal.alert)
        .flatMap(rule => postsOf(rule, signal, simulated, scenario, options)),
    )
    .sort((a, b) => a.timeMs - b.timeMs);
}

function postsOf(
  rule: SimulatedRule,
  { labels, holds }: Signal,
  { scrapeIntervalMs, evaluationIntervalMs, externalLabels }: Simulated,
  { outages: all = [], untilMs }: Scenario,
  { resendDelayMs = 60_000, forGracePeriodMs = 600_000 }: ServerOptions,
): Post[] {
  const { intervalMs = evaluationIntervalMs } = rule;
  const outages = all.filter(({ server }) => server === 'prometheus');
  const { ticks, restarts } = evaluations(intervalMs, untilMs, outages);
  const isMeasured = (timeMs: number) => anyCovers(holds, lastScrape(timeMs, scrapeIntervalMs, outages));
  const run = ({ forMs, keepFiringForMs, follows }: SimulatedRule): readonly RulePoint[] => {
    const condition = follows === undefined ? isMeasured : fires(run(follows));
    return runRule({ ticks, restarts, forGracePeriodMs, forMs, keepFiringForMs, holds: condition });
  };
  return told(run(rule), alertLabels(rule, labels, externalLabels), {
    resendDelayMs,
    lifeMs: 4 * Math.max(intervalMs, resendDelayMs),
    restarts,
  });
}

/** Whether a rule's alert fires at an evaluation. */
function fires(points: readonly RulePoint[]): (timeMs: number) => boolean {
  const firing = new Set(points.flatMap(({ timeMs, firedAtMs }) => (firedAtMs === undefined ? [] : timeMs)));
  return timeMs => firing.has(timeMs);
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
