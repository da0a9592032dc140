import * as z from 'zod';
import { duration, expression, positiveDuration, quantity } from './parts.js';

/** How the past says what is usual. */
export const ANOMALY_METHODS = ['zscore', 'iqr', 'seasonal'] as const;

export type AnomalyMethod = (typeof ANOMALY_METHODS)[number];

const HOUR = 3_600_000;

/** Options of `anomaly`. */
export const anomalySchema = z
  .strictObject({
    of: expression,
    method: z.enum(ANOMALY_METHODS).default('zscore'),
    /** The past that is usual; for `seasonal`, how much of each season around the same time. */
    over: positiveDuration.optional(),
    /** How much of the latest past does not count, so that an incident does not become usual while it lasts. */
    gap: duration.optional(),
    period: positiveDuration.optional(),
    seasons: z.int().min(2).max(12).optional(),
    /** The smallest spread that means anything, in the unit of the values. */
    tolerance: quantity.optional(),
  })
  .refine(({ method, gap }) => method !== 'seasonal' || gap === undefined, {
    path: ['gap'],
    error: 'a seasonal anomaly looks a whole period back already',
  })
  .refine(
    ({ method, period, seasons }) => method === 'seasonal' || (period === undefined && seasons === undefined),
    { error: "`period` and `seasons` are for method: 'seasonal'" },
  )
  .transform(({ over, gap = HOUR / 12, period = 168 * HOUR, seasons = 4, ...rest }) => ({
    ...rest,
    over: over ?? (rest.method === 'seasonal' ? HOUR : 24 * HOUR),
    gap,
    period,
    seasons,
  }))
  .refine(({ method, over, period }) => method !== 'seasonal' || over < period, {
    path: ['over'],
    error: 'must be shorter than the period',
  });

export type AnomalyOptions = z.output<typeof anomalySchema>;
