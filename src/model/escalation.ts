import type { LogicalPath } from '../core/index.js';
import type { Severity } from './severity.js';

/** Whom a step notifies, and when: one leaf of the routing tree. */
export interface Delivery {
  /** The Alertmanager receiver that stands for it. */
  readonly receiver: string;
  /** Names of the receivers that it notifies. */
  readonly notifies: readonly string[];
  /** Names of the time intervals outside of which it notifies nobody; none is always. */
  readonly activeTimeIntervals: readonly string[];
  /** Names of the time intervals in which it notifies nobody. */
  readonly muteTimeIntervals: readonly string[];
}

/** One step of a policy for one severity. */
export interface EscalationStep {
  /** Counts from 0 in order of delay; the value of the `escalation` label. */
  readonly step: number;
  /** After the alert fired; 0 for the first. */
  readonly delayMs: number;
  /** At least one; several where who is told depends on the time. */
  readonly deliveries: readonly Delivery[];
  /** True for a continuous step (`every`). */
  readonly continuous: boolean;
  /** How often it notifies again while the alert fires. */
  readonly repeatMs: number;
}

/** A policy: who is told when, by severity. */
export interface Escalation {
  readonly name: string;
  /** Whose alerts it serves; none for the system's own policy, which serves the rest. */
  readonly owners: readonly string[];
  /** Labels that separate notifications, `escalation` among them. */
  readonly groupBy: readonly string[];
  readonly groupWaitMs: number;
  readonly groupIntervalMs: number;
  readonly cooldownMs: number;
  /** Cooldowns of the alerts of a class, where they are not the policy's. */
  readonly cooldowns: Readonly<Record<string, number>>;
  /** Names of the time intervals in which it tells nobody anything. */
  readonly maintenance: readonly string[];
  /** Which severities of its own mute which others. */
  readonly inhibitions: readonly Inhibition[];
  /** Only severities that it serves. */
  readonly policies: Readonly<Partial<Record<Severity, readonly EscalationStep[]>>>;
  readonly origin: LogicalPath;
}

/** While a source fires, targets with equal labels are not notified. */
export interface Inhibition {
  readonly source: Severity;
  readonly target: Severity;
  readonly equal: readonly string[];
}
