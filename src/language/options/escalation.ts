import * as z from 'zod';
import { SEVERITIES } from '../../model/index.js';
import { duration, handle, key, labelName, positiveDuration } from './parts.js';

const somebody = z.array(handle('receiver')).min(1, 'a step notifies somebody').readonly();

/** Receivers that are told at some times only. */
const turn = z.strictObject({
  type: z.literal('turn'),
  when: z.enum(['during', 'outside']),
  interval: handle('timeInterval'),
  receivers: somebody,
});

const otherwise = z.strictObject({ type: z.literal('otherwise'), receivers: somebody });

/** Receivers that take turns: at any time, exactly one of them is told. */
const rotation = z.strictObject({
  type: z.literal('rotation'),
  turns: z.array(turn).min(1, 'a rotation has at least one turn'),
  otherwise: otherwise.optional(),
});

const recipient = z.union([handle('receiver'), turn, rotation], {
  error: 'must be a receiver, or what during(…), outside(…) or rotation(…) returned',
});

const fields = z.strictObject({
  type: z.literal('step'),
  delay: duration,
  /** For a continuous step, how often. */
  every: positiveDuration.optional(),
  receivers: z.array(recipient).min(1, 'a step notifies somebody').readonly(),
});

/** What is no step at all is one mistake, not one for each field that it lacks. */
const step = z
  .custom<z.input<typeof fields>>(value => (value as { type?: unknown } | undefined)?.type === 'step', {
    error: 'must be immediately(…), after(delay, …) or every(period, …)',
    abort: true,
  })
  .pipe(fields);

const policy = z.array(step).min(1, 'a policy has at least one step').optional();

const inhibition = z.strictObject({
  source: z.enum(SEVERITIES),
  target: z.enum(SEVERITIES),
  equal: z.array(labelName).min(1, 'without it, any alert mutes every other'),
});

/** Options of `escalation`. */
export const escalationSchema = z.strictObject({
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
});

export type EscalationOptions = z.output<typeof escalationSchema>;
export type StepOptions = z.output<typeof step>;
export type RecipientOptions = z.output<typeof recipient>;
export type TurnOptions = z.output<typeof turn>;
export type RotationOptions = z.output<typeof rotation>;
