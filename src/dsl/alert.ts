import { callSite, type Duration } from '../core/index.js';
import type { Defined, PanelReference, Severity } from '../model/index.js';
import type { LabelsIn, Plottable, Typed, TypedCondition } from '../promql/index.js';

/** What a text of an alert may name. A label that the alert does not carry does not compile. */
export interface TextContext<L extends string> {
  readonly labels: { readonly [K in L]: string };
  /** The value that fired, in its unit. */
  readonly value: string;
  /** The limit of the condition, in the same unit. */
  readonly threshold: string;
}

/** A text, or a function of what the alert carries. */
export type Words<L extends string> = string | ((context: TextContext<L>) => string);

/** A comparison, or the sentence that says what is missing. */
export type Alertable<W> = W extends TypedCondition
  ? W
  : W extends Typed
    ? 'not a condition yet: compare it, with .gt(…), .lt(…) …'
    : Plottable<W>;

declare const severity: unique symbol;
declare const carried: unique symbol;

/** An alert, with what the escalation must know of it. */
export interface Alert<S extends Severity = Severity, L extends string = string> extends Defined<'alert'> {
  readonly [severity]: S;
  readonly [carried]: L;
}

export interface AlertInput<S extends Severity, W, X extends string> {
  readonly severity: S;
  /** What must hold: an expression compared with a quantity. */
  readonly when: Alertable<W>;
  /** How long it must hold. Default: not at all. */
  readonly for?: Duration;
  /** How long it goes on firing when it no longer holds, so that a flapping signal is one alert. */
  readonly keepFiringFor?: Duration;
  /** How often it is evaluated, if not as often as the rest. */
  readonly every?: Duration;
  /** Labels that the rule adds. */
  readonly labels?: Readonly<Record<X, string>>;
  /** One line for the notification's title. */
  readonly summary: Words<LabelsIn<W> | X>;
  /** What it means. Derived from the condition if not given. */
  readonly description?: Words<LabelsIn<W> | X>;
  /** What to do first. */
  readonly action: Words<LabelsIn<W> | X>;
  /** The runbook's address. Default: the system's runbooks, and the alert's name in kebab case. */
  readonly runbook?: string;
  /** The panel that shows it: `theDashboard.panel('key')`. */
  readonly panel?: PanelReference;
}

/** A rule that fires: `alert('HighApiErrorRate', { severity: 'critical', when: errorRatio.gt(percent(5)), … })`. */
export function alert<const S extends Severity, const W, const X extends string = never>(
  name: string,
  options: AlertInput<S, W, X>,
): Alert<S, LabelsIn<W> | X> {
  const definition = { kind: 'alert' as const, name, options, site: callSite(alert) };
  return { definition } as Alert<S, LabelsIn<W> | X>;
}
