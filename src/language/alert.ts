import * as z from 'zod';
import { callSite, type Duration } from '../core/index.js';
import { SEVERITIES, type Severity } from '../model/index.js';
import type { LabelsIn, Plottable, Typed, TypedCondition } from '../promql/index.js';
import type { Defined } from './definition.js';
import { type Described, named } from './described.js';
import type { External } from './external.js';
import { type PanelReference, panelReference } from './panel-reference.js';
import {
  constant,
  duration,
  expression,
  handle,
  key,
  labelName,
  positiveDuration,
  staticLabels,
  url,
} from './parts.js';
import { asFunction } from './texts/prometheus-template.js';
import { type Completed, optionsOf } from './tie.js';

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
declare const owned: unique symbol;
declare const classed: unique symbol;

/** An alert, with what the escalation must know of it. */
export interface Alert<
  S extends Severity = Severity,
  L extends string = string,
  O extends string = string,
  C extends string = string,
> extends Defined<'alert'> {
  readonly [severity]: S;
  readonly [carried]: L;
  readonly [owned]: O;
  readonly [classed]: C;
}

/** What an alert may follow from. */
export type Cause = Alert | External;

/** What mutes an alert while it fires, on equal values of the labels that both carry, or of those in `on`. */
export type DependencyInput = Cause | { readonly alert: Cause; readonly on: readonly string[] };

export interface AlertInput<
  S extends Severity,
  W,
  X extends string,
  O extends string = string,
  C extends string = string,
> {
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
  /** Whose alert it is: their policy serves it, in place of the system's. */
  readonly owner?: O;
  /** Which of the policy's cooldowns it has. */
  readonly class?: C;
  /** Alerts that it follows from: while one of them fires, this one is not notified. */
  readonly dependsOn?: DependencyInput | readonly DependencyInput[];
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

/** A text, or a function that builds one around labels, value and threshold. */
const words = constant(
  z.union([z.string().min(1), z.custom<TextFunction>(value => typeof value === 'function')], {
    error: 'must be a string, or a function of { labels, value, threshold }',
  }),
  template => `write ${asFunction(template)}, or () => '…' for the braces themselves`,
);

/** A text with holes, as a person writes it; see `TextContext` in the DSL. */
export type TextFunction = (context: {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: string;
  readonly threshold: string;
}) => string;

/** What an alert may follow from. */
const cause = z.union([handle('alert'), handle('external')], {
  error: 'must be returned by alert(…) or external(…)',
});

/** Another alert, or one with the labels that must be equal. */
const dependency = z.union([cause, z.strictObject({ alert: cause, on: z.array(labelName) })], {
  error: 'must be an alert, or { alert, on: [labels] }',
});

export type DependencyOptions = z.output<typeof dependency>;

/** Options of `alert`. */
export const alertSchema = optionsOf<
  AlertInput<Severity, TypedCondition, string>,
  'summary' | 'description' | 'action'
>()(
  z.strictObject({
    severity: z.enum(SEVERITIES),
    when: expression,
    for: duration.default(0),
    keepFiringFor: positiveDuration.optional(),
    every: positiveDuration.optional(),
    labels: staticLabels.default({}),
    owner: key.optional(),
    class: key.optional(),
    dependsOn: z.union([z.array(dependency), dependency.transform(one => [one])]).default([]),
    summary: words,
    description: words.optional(),
    action: words,
    runbook: url.optional(),
    panel: panelReference.optional(),
  }),
);

export type AlertOptions = Completed<typeof alertSchema>;

/** A rule that fires: `alert('HighApiErrorRate', { severity: 'critical', when: errorRatio.gt(percent(5)), … })`. */
export function alert<
  const S extends Severity,
  const W,
  const X extends string = never,
  const O extends string = never,
  const C extends string = never,
>(name: string, options: AlertInput<S, W, X, O, C>): Alert<S, LabelsIn<W> | X, O, C> {
  const definition = { kind: 'alert' as const, name, options, site: callSite(alert) };
  return { definition } as Alert<S, LabelsIn<W> | X, O, C>;
}

/** `alert`, as data. */
export const describedAlert: Described = named(
  'alert',
  alert,
  alertSchema,
  `alert('HighApiErrorRate', {
  severity: 'critical',
  when: errorRatio.gt(percent(5)),
  for: '3m',
  summary: ({ labels, value, threshold }) => \`Errors on \${labels.endpoint}: \${value} (limit \${threshold})\`,
  action: 'Compare with the last deployment; roll back if it started there.',
  panel: api.panel('errors'),
})`,
);
