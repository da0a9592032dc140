import * as z from 'zod';
import { SEVERITIES } from '../severity.js';
import { duration, handle, labelName, positiveDuration } from './parts.js';

const fields = z.strictObject({
  type: z.literal('step'),
  delay: duration,
  /** For a continuous step, how often. */
  every: positiveDuration.optional(),
  receivers: z.array(handle('receiver')).min(1, 'a step notifies somebody').readonly(),
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
  groupWait: duration.default(30_000),
  groupInterval: positiveDuration.default(60_000),
  info: policy,
  warning: policy,
  critical: policy,
  emergency: policy,
  inhibit: z.array(inhibition).default([]),
});

export type EscalationOptions = z.output<typeof escalationSchema>;
export type StepOptions = z.output<typeof step>;
