import type { Severity } from './severity.js';

/** One step of a policy for one severity. */
export interface EscalationStep {
  /** Counts from 0 in order of delay; the value of the `escalation` label. */
  readonly step: number;
  /** After the alert fired; 0 for the first. */
  readonly delayMs: number;
  /** The Alertmanager receiver that stands for this step. */
  readonly receiver: string;
  /** Names of the receivers that it notifies. */
  readonly notifies: readonly string[];
  /** True for a continuous step (`every`). */
  readonly continuous: boolean;
  /** How often it notifies again while the alert fires, as wanted. */
  readonly repeatMs: number;
  /** What `repeat_interval` must be so that it does: half a group interval less than a multiple of it. */
  readonly repeatIntervalMs: number;
}

export interface Escalation {
  readonly name: string;
  /** Labels that separate notifications, `escalation` among them. */
  readonly groupBy: readonly string[];
  readonly groupWaitMs: number;
  readonly groupIntervalMs: number;
  readonly cooldownMs: number;
  /** Only severities that it serves. */
  readonly policies: Readonly<Partial<Record<Severity, readonly EscalationStep[]>>>;
  readonly origin: string;
}

/** While a source fires, targets with equal labels are not notified. */
export interface Inhibition {
  readonly source: Severity;
  readonly target: Severity;
  readonly equal: readonly string[];
}
