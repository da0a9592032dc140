import * as z from 'zod';
import { duration, expression, positiveDuration } from './parts.js';

/** Options of `baseline`. */
export const baselineSchema = z.strictObject({
  of: expression,
  /** The past that is compared with. */
  over: positiveDuration.default(86_400_000),
  /** How much of the latest past does not count. */
  gap: duration.default(3_600_000),
  /** Which quantile of the past; the mean if there is none. */
  quantile: z.number().min(0).max(1).optional(),
  /** Compare the mean of this long instead of the latest value. */
  recent: positiveDuration.optional(),
});

export type BaselineOptions = z.output<typeof baselineSchema>;
