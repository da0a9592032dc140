import * as z from 'zod';
import { expression, positiveDuration } from './parts.js';

/** The units of time that growth is counted in, by how people write one of them. */
export const PER = { '1s': 'seconds', '1m': 'minutes', '1h': 'hours', '1d': 'days' } as const;

export type Per = keyof typeof PER;

/** Options of `growth`. */
export const growthSchema = z.strictObject({
  of: expression,
  over: positiveDuration,
  per: z.enum(Object.keys(PER) as [Per, ...Per[]]).default('1s'),
});

export type GrowthOptions = z.output<typeof growthSchema>;
