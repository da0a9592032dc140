import * as z from 'zod';
import { expression, positiveDuration } from './parts.js';

/** Which end of the last readings is recorded: the lowest says that all are above, the highest that all are below. */
export const EXTREMES = ['lowest', 'highest'] as const;

export type Extreme = (typeof EXTREMES)[number];

/** Options of `consecutive`, and which of its two series is meant. */
export const consecutiveSchema = z.strictObject({
  of: expression,
  readings: z.int().min(2, 'one reading is a plain comparison').max(1000),
  /** How often the metric is scraped, if not as often as the rest. */
  every: positiveDuration.optional(),
  extreme: z.enum(EXTREMES),
});

export type ConsecutiveOptions = z.output<typeof consecutiveSchema>;
