import type { LogicalPath } from '../core/index.js';
import type { Expr, LabelFlow, Unit } from '../promql/index.js';
import type { Severity } from './severity.js';
import type { Text } from './text.js';

/** The comparison at the top of a condition, when there is one: what panels draw and texts print. */
export interface Threshold {
  readonly operator: '>' | '<' | '>=' | '<=' | '==' | '!=';
  readonly value: number;
}

/** One step of an alert's way: the same rule with a longer `for`. */
export interface AlertStep {
  /** The value of the `escalation` label. */
  readonly step: number;
  readonly forMs: number;
}

/** A reference to a panel, resolved. */
export interface PanelLink {
  readonly dashboard: string;
  readonly dashboardUid: string;
  readonly panel: string;
  readonly panelId: number;
}

/** Another alert, by name, that mutes this one while it fires; both must have the same values of `equal`. */
export interface Dependency {
  readonly alert: string;
  readonly equal: readonly string[];
}

export interface Alert {
  readonly name: string;
  readonly severity: Severity;
  /** The whole condition. Ranges are decided: no `window` is left in it. */
  readonly expr: Expr;
  /** What is compared, without the comparison; panels that show it draw the threshold. Equals `expr` where there is none. */
  readonly signal: Expr;
  readonly threshold?: Threshold | undefined;
  readonly unit?: Unit | undefined;
  /** How long the condition holds before the first step. */
  readonly forMs: number;
  readonly keepFiringForMs?: number | undefined;
  /** Labels that the rule adds: severity, service, escalation_policy and the user's own; not `escalation`. */
  readonly labels: Readonly<Record<string, string>>;
  /** What is known of the labels of the condition's series. */
  readonly flow: LabelFlow;
  /** Labels that the alert surely carries: those of the condition and those above. */
  readonly carries: readonly string[];
  readonly summary: Text;
  readonly description: Text;
  readonly action: Text;
  readonly runbookUrl?: string | undefined;
  /** What shows it. */
  readonly panel?: PanelLink | undefined;
  /** What mutes it, because it follows from that. */
  readonly dependsOn?: readonly Dependency[] | undefined;
  /** At least one, by step. */
  readonly steps: readonly AlertStep[];
  /** How often its rules are evaluated, if not as often as the rest. */
  readonly intervalMs?: number | undefined;
  /** `capibara6 > alerts > HighApiErrorRate`. */
  readonly origin: LogicalPath;
}
