import { callSite, type Duration } from '../core/index.js';
import type { Severity } from '../model/index.js';
import type { Defined } from './definition.js';
import type { Recipient } from './recipients.js';
import type { TimeInterval } from './time-interval.js';

/** One step of a policy. */
export interface Step {
  readonly type: 'step';
  readonly delay: Duration;
  readonly every?: Duration;
  readonly receivers: readonly Recipient[];
}

/** Notified when the alert fires. */
export function immediately(...receivers: readonly Recipient[]): Step {
  return { type: 'step', delay: '0s', receivers };
}

/** Notified if it still fires that long after. */
export function after(delay: Duration, ...receivers: readonly Recipient[]): Step {
  return { type: 'step', delay, receivers };
}

/** Notified when the alert fires, and again with that period for as long as it does, whatever the cooldown. */
export function every(period: Duration, ...receivers: readonly Recipient[]): Step {
  return { type: 'step', delay: '0s', every: period, receivers };
}

export interface EscalationInput<G extends string>
  extends Readonly<Partial<Record<Severity, readonly Step[]>>> {
  /** Labels that separate notifications; every alert must carry them. Default `alertname`. */
  readonly groupBy?: readonly G[];
  /** How long a receiver hears nothing more of an alert that goes on firing. */
  readonly cooldown: Duration;
  /** The same for the alerts of a class: `{ memory: '5m', temperature: '10m' }`. */
  readonly cooldowns?: Readonly<Record<string, Duration>>;
  /** How long the first notification waits for others of its group. Default 30s. */
  readonly groupWait?: Duration;
  /** How long a group waits before it tells what changed. At most the shortest gap between steps. Default 1m. */
  readonly groupInterval?: Duration;
  /** When nobody is told of anything: maintenance windows. */
  readonly maintenance?: readonly TimeInterval[];
  /** Severities that mute others while they fire, on alerts with equal labels. */
  readonly inhibit?: readonly {
    readonly source: Severity;
    readonly target: Severity;
    readonly equal: readonly string[];
  }[];
}

declare const served: unique symbol;
declare const grouped: unique symbol;
declare const cooled: unique symbol;

/** A policy, with the severities that it serves, the labels that it groups by and the classes whose cooldowns it has. */
export interface Escalation<
  S extends Severity = Severity,
  G extends string = string,
  C extends string = string,
> extends Defined<'escalation'> {
  readonly [served]: S;
  readonly [grouped]: G;
  readonly [cooled]: C;
}

/** Who is notified when, by severity. */
export function escalation<const G extends string, const O extends EscalationInput<G>>(
  name: string,
  options: O & EscalationInput<G>,
): Escalation<Extract<keyof O, Severity>, GroupedBy<O>, ClassesOf<O>> {
  const definition = { kind: 'escalation' as const, name, options, site: callSite(escalation) };
  return { definition } as Escalation<Extract<keyof O, Severity>, GroupedBy<O>, ClassesOf<O>>;
}

type GroupedBy<O> = O extends { readonly groupBy: readonly (infer L extends string)[] } ? L : 'alertname';
type ClassesOf<O> = O extends { readonly cooldowns: infer C } ? keyof C & string : never;
