import * as z from 'zod';
import { callSite, type Duration } from '../core/index.js';
import { SEVERITIES, type Severity } from '../model/index.js';
import type { Defined } from './definition.js';
import { type Data, type Described, named } from './described.js';
import { duration, handle, key, labelName, positiveDuration } from './parts.js';
import { type Recipient, recipient } from './recipients.js';
import { type Completed, optionsOf } from './tie.js';
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

const fields = z.strictObject({
  type: z.literal('step'),
  delay: duration,
  /** For a continuous step, how often. */
  every: positiveDuration.optional(),
  receivers: z.array(recipient).min(1, 'a step must notify somebody').readonly(),
});

/** What is no step at all is one mistake, not one for each field that it lacks. */
const step = z
  .custom<z.input<typeof fields>>(value => (value as { type?: unknown } | undefined)?.type === 'step', {
    error: 'must be immediately(…), after(delay, …) or every(period, …)',
    abort: true,
  })
  .pipe(fields);

const policy = z.array(step).min(1, 'a policy needs at least one step').optional();

const inhibition = z.strictObject({
  source: z.enum(SEVERITIES),
  target: z.enum(SEVERITIES),
  equal: z.array(labelName).min(1, 'must not be empty: any alert would mute every other'),
});

/** Options of `escalation`. */
export const escalationSchema = optionsOf<EscalationInput<string>>()(
  z.strictObject({
    groupBy: z.array(labelName).default(['alertname']),
    cooldown: positiveDuration,
    /** Cooldowns of alerts that name a class. */
    cooldowns: z.record(key, positiveDuration).default({}),
    groupWait: duration.default(30_000),
    groupInterval: positiveDuration.default(60_000),
    /** When nobody is told of anything. */
    maintenance: z.array(handle('timeInterval')).default([]),
    info: policy,
    warning: policy,
    critical: policy,
    emergency: policy,
    inhibit: z.array(inhibition).default([]),
  }),
);

export type EscalationOptions = Completed<typeof escalationSchema>;
export type StepOptions = z.output<typeof step>;

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

/** `escalation` and its steps, as data. */
export const describedEscalations: readonly Described[] = [
  named(
    'escalation',
    escalation,
    escalationSchema,
    `escalation('api', {
  cooldown: '15m',
  warning: [immediately(chat)],
  critical: [immediately(chat), after('5m', mail)],
})`,
  ),
  {
    name: 'immediately',
    call: immediately,
    parameters: ['...receivers'],
    schemas: [],
    argumentsOf: data =>
      stepOf(data, ({ delay, every: period }) => (isAtOnce(delay) && period === undefined ? [] : undefined)),
    example: 'immediately(chat)',
  },
  {
    name: 'every',
    call: every,
    parameters: ['every', '...receivers'],
    schemas: [],
    argumentsOf: data => stepOf(data, ({ every: period }) => (period === undefined ? undefined : [period])),
    example: `every('5m', chat)`,
  },
  {
    name: 'after',
    call: after,
    parameters: ['delay', '...receivers'],
    schemas: [],
    argumentsOf: data => stepOf(data, ({ delay }) => [delay]),
    example: `after('5m', mail)`,
  },
];

function stepOf(
  data: Data,
  first: (step: Step) => readonly unknown[] | undefined,
): readonly unknown[] | undefined {
  if (data.type !== 'step') return undefined;
  const step = data as unknown as Step;
  const found = first(step);
  return found && [...found, ...step.receivers];
}

function isAtOnce(delay: Duration): boolean {
  return delay === '0s';
}
