import * as z from 'zod';
import { expression, positiveDuration } from './parts.js';

const factor = z.number().gt(0).lt(1);

/** Options of `forecast`. */
export const forecastSchema = z.strictObject({
  of: expression,
  model: z.enum(['linear', 'holt']).default('linear'),
  /** The past that the trend is read from. */
  from: positiveDuration,
  /** How far it is drawn on. */
  ahead: positiveDuration,
  /** Holt's factors: how much the newest value, and the newest slope, count. */
  smoothing: factor.default(0.5),
  trend: factor.default(0.1),
});

export type ForecastOptions = z.output<typeof forecastSchema>;
