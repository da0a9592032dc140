import type { Labels } from '../routing/matcher.js';
import type { RouteMatcher } from '../routing/route.js';

/** From a time to another, the end exclusive; milliseconds from the start of the scenario. Without end it goes on. */
export interface Period {
  readonly fromMs: number;
  readonly toMs?: number | undefined;
}

/** When the condition of an alert holds for one series. */
export interface Signal {
  /** The name of an alert: all rules that have it are for the same condition. */
  readonly alert: string;
  /** Labels of the series, as the condition's result has them. */
  readonly labels: Labels;
  readonly holds: readonly Period[];
}

export interface Silence extends Period {
  readonly matchers: readonly RouteMatcher[];
}

/** A server that is stopped, and started again with its data. */
export interface Outage extends Period {
  readonly server: 'prometheus' | 'alertmanager';
}

/** What happens, and until when one looks. */
export interface Scenario {
  readonly signals: readonly Signal[];
  readonly silences?: readonly Silence[] | undefined;
  readonly outages?: readonly Outage[] | undefined;
  readonly untilMs: number;
  /** The instant at which it starts, in milliseconds since 1970; time intervals ask for it. Default 0. */
  readonly startMs?: number | undefined;
}

/** Options of Prometheus' command line, by their defaults. */
export interface ServerOptions {
  /** `--rules.alert.resend-delay`: how often Alertmanager is told of an alert that goes on. Default 1m. */
  readonly resendDelayMs?: number | undefined;
  /** `--rules.alert.for-grace-period`: alerts with a shorter `for` start again when Prometheus does. Default 10m. */
  readonly forGracePeriodMs?: number | undefined;
}

export function covers({ fromMs, toMs = Number.POSITIVE_INFINITY }: Period, timeMs: number): boolean {
  return fromMs <= timeMs && timeMs < toMs;
}

export function anyCovers(periods: readonly Period[], timeMs: number): boolean {
  return periods.some(period => covers(period, timeMs));
}
