import { callSite, type Duration } from '../core/index.js';
import type { Defined, Severity } from '../model/index.js';
import type { Receiver } from './receivers.js';

/** One step of a policy. */
export interface Step {
  readonly type: 'step';
  readonly delay: Duration;
  readonly every?: Duration;
  readonly receivers: readonly Receiver[];
}

/** Notified when the alert fires. */
export function immediately(...receivers: readonly Receiver[]): Step {
  return { type: 'step', delay: '0s', receivers };
}

/** Notified if it still fires that long after. */
export function after(delay: Duration, ...receivers: readonly Receiver[]): Step {
  return { type: 'step', delay, receivers };
}

/** Notified when the alert fires, and again with that period for as long as it does, whatever the cooldown. */
export function every(period: Duration, ...receivers: readonly Receiver[]): Step {
  return { type: 'step', delay: '0s', every: period, receivers };
}

export interface EscalationInput<G extends string>
  extends Readonly<Partial<Record<Severity, readonly Step[]>>> {
  /** Labels that separate notifications; every alert must carry them. Default `alertname`. */
  readonly groupBy?: readonly G[];
  /** How long a receiver hears nothing more of an alert that goes on firing. */
  readonly cooldown: Duration;
  /** How long the first notification waits for others of its group. Default 30s. */
  readonly groupWait?: Duration;
  /** How long a group waits before it tells what changed. At most the shortest gap between steps. Default 1m. */
  readonly groupInterval?: Duration;
  /** Severities that mute others while they fire, on alerts with equal labels. */
  readonly inhibit?: readonly {
    readonly source: Severity;
    readonly target: Severity;
    readonly equal: readonly string[];
  }[];
}

declare const served: unique symbol;
declare const grouped: unique symbol;

/** A policy, with the severities that it serves and the labels that it groups by. */
export interface Escalation<S extends Severity = Severity, G extends string = string>
  extends Defined<'escalation'> {
  readonly [served]: S;
  readonly [grouped]: G;
}

/** Who is notified when, by severity. */
export function escalation<const G extends string, const O extends EscalationInput<G>>(
  name: string,
  options: O & EscalationInput<G>,
): Escalation<Extract<keyof O, Severity>, GroupedBy<O>> {
  const definition = { kind: 'escalation' as const, name, options, site: callSite(escalation) };
  return { definition } as Escalation<Extract<keyof O, Severity>, GroupedBy<O>>;
}

type GroupedBy<O> = O extends { readonly groupBy: readonly (infer L extends string)[] } ? L : 'alertname';
