import type { Outage, Period, Silence } from '../../src/notify/index.js';

/** Seconds of the clock; they stand for minutes of a real policy. */
type Seconds = number;

/** The value of a signal from a time on. */
interface Change {
  readonly at: Seconds;
  readonly unit?: string;
  readonly value: number;
}

/** What happens to one scenario's alerts. Each has a metric of its own, so that all run at once on the same servers. */
export interface TimedScenario {
  readonly name: string;
  /** Its alerts, by severity, and the value beyond which each fires. */
  readonly alerts: readonly {
    readonly name: string;
    readonly severity: 'warning' | 'critical' | 'emergency';
    readonly over: number;
    readonly class?: 'memory' | 'temperature' | 'performance';
    /** True for somebody else's rule: Alertmanager alone escalates it. */
    readonly external?: boolean;
  }[];
  readonly changes: readonly Change[];
  readonly silences?: readonly {
    readonly from: Seconds;
    readonly to: Seconds;
    readonly matchers: Silence['matchers'];
  }[];
  /** The server that is stopped, at which time, and for how long. */
  readonly restart?: { readonly server: Outage['server']; readonly at: Seconds; readonly down: Seconds };
}

/** Alertmanager's matchers of a scenario's later steps: an acknowledgement. */
const laterStepsOf = (alert: string): Silence['matchers'] => [
  { label: 'alertname', operator: '=', value: alert },
  { label: 'escalation', operator: '=~', value: '[1-9].*' },
];

const warning = (name: string) => ({ name, severity: 'warning' as const, over: 0 });

const external = (name: string) => ({ ...warning(name), external: true });
const classed = (name: string, className: 'memory' | 'temperature' | 'performance') => ({
  ...warning(name),
  class: className,
});

/** One after another: on for each of these periods. */
const on = (...periods: readonly (readonly [from: Seconds, to: Seconds])[]): Change[] =>
  periods.flatMap(([from, to]) => [
    { at: from, value: 1 },
    { at: to, value: 0 },
  ]);

/** Policy of a warning: at once, after 5, after 15; of a critical: at once, after 4; of an emergency: at once, and every 4. */
export const SCENARIOS: readonly TimedScenario[] = [
  { name: 'base', alerts: [warning('Base')], changes: on([0, 22]) },
  { name: 'resolved before a step', alerts: [warning('Resolved')], changes: on([0, 3]) },
  {
    name: 'silenced before a step',
    alerts: [warning('Silenced')],
    changes: on([0, 20]),
    silences: [{ from: 2, to: 11, matchers: laterStepsOf('Silenced') }],
  },
  {
    name: 'a second alert joins',
    alerts: [warning('Joined')],
    changes: [
      { at: 0, unit: 'x', value: 1 },
      { at: 8, unit: 'y', value: 1 },
      { at: 20, unit: 'x', value: 0 },
      { at: 20, unit: 'y', value: 0 },
    ],
  },
  { name: 'flapping', alerts: [warning('Flapping')], changes: on([0, 2], [6, 14]) },
  {
    name: 'Alertmanager restarted',
    alerts: [warning('AlertmanagerRestarted')],
    changes: on([0, 22]),
    // Between two times at which Prometheus tells it again, so that none is lost by chance.
    restart: { server: 'alertmanager', at: 12.3, down: 0.7 },
  },
  {
    name: 'Prometheus restarted',
    alerts: [warning('PrometheusRestarted')],
    changes: on([0, 34]),
    restart: { server: 'prometheus', at: 8, down: 1 },
  },
  {
    name: 'severity raised',
    alerts: [warning('Raised'), { name: 'RaisedMuch', severity: 'critical', over: 1 }],
    changes: [
      { at: 0, value: 1 },
      { at: 3, value: 2 },
      { at: 9.5, value: 1 },
      { at: 14, value: 0 },
    ],
  },
  {
    name: 'inhibited',
    alerts: [warning('Inhibited'), { name: 'Inhibiting', severity: 'critical', over: 1 }],
    changes: [
      { at: 0, value: 2 },
      { at: 9.5, value: 1 },
      { at: 22, value: 0 },
    ],
  },
  {
    name: 'continuous step',
    alerts: [{ name: 'Continuous', severity: 'emergency', over: 0 }],
    changes: on([0, 16]),
  },
  { name: 'cooldown', alerts: [{ name: 'Cooldown', severity: 'critical', over: 0 }], changes: on([0, 28]) },
  {
    name: 'cooldown of a class',
    alerts: [
      classed('Memory', 'memory'),
      classed('Temperature', 'temperature'),
      classed('Performance', 'performance'),
    ],
    changes: on([0, 17]),
  },
  { name: 'external: base', alerts: [external('ExternalBase')], changes: on([0, 24]) },
  {
    name: 'external: resolved before a step',
    alerts: [external('ExternalResolved')],
    changes: on([0, 3]),
  },
  {
    name: 'external: a second alert joins',
    alerts: [external('ExternalJoined')],
    changes: [
      { at: 0, unit: 'x', value: 1 },
      { at: 8, unit: 'y', value: 1 },
      { at: 22, unit: 'x', value: 0 },
      { at: 22, unit: 'y', value: 0 },
    ],
  },
  {
    // The step after 15: before 0.30 in time, since then as late as its delay, counted from when it is told again.
    name: 'external: Alertmanager restarted',
    alerts: [external('ExternalRestarted')],
    changes: on([3.5, 36]),
    restart: { server: 'alertmanager', at: 12.3, down: 0.7 },
  },
];

/** When the value of a unit is beyond a limit, given its changes in order. */
export function periodsOver(
  limit: number,
  changes: readonly { readonly atMs: number; readonly value: number }[],
): Period[] {
  const periods: Period[] = [];
  let fromMs: number | undefined;
  for (const { atMs, value } of changes) {
    if (value > limit) fromMs ??= atMs;
    else if (fromMs !== undefined) {
      periods.push({ fromMs, toMs: atMs });
      fromMs = undefined;
    }
  }
  return fromMs === undefined ? periods : [...periods, { fromMs }];
}
