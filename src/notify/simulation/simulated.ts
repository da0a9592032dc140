import type { Version } from '../../core/index.js';
import type { Labels } from '../routing/matcher.js';
import type { Routing } from '../routing/route.js';

/** An alerting rule, as Prometheus has it, but for its expression: a scenario says when its condition holds. */
export interface SimulatedRule {
  /** The alert's name; several rules may have it. */
  readonly name: string;
  readonly labels: Labels;
  readonly forMs: number;
  readonly keepFiringForMs?: number | undefined;
  /** How often it is evaluated, if not as often as the rest. */
  readonly intervalMs?: number | undefined;
  /** The rule that it waits for: its condition is that this one fires for the same series. */
  readonly follows?: SimulatedRule | undefined;
}

/** A Prometheus and an Alertmanager: what a scenario happens to. */
export interface Simulated {
  readonly rules: readonly SimulatedRule[];
  readonly routing: Routing;
  readonly scrapeIntervalMs: number;
  readonly evaluationIntervalMs: number;
  readonly externalLabels: Labels;
  /** Alertmanager's. */
  readonly version: Version;
  /** Places that are not told of the end of an alert, by the names that receivers have them by. */
  readonly withoutResolved: readonly string[];
}
