import * as z from 'zod';
import { panelReference } from './alert.js';
import { expression, quantity, title } from './parts.js';

const limit = z.strictObject({ limit: quantity, spent: expression });

/** Options of `budget`. */
export const budgetSchema = z
  .strictObject({
    title,
    daily: limit.optional(),
    monthly: limit.optional(),
    warnAt: z.array(quantity).default([{ type: 'quantity', value: 80, unit: 'percent' }]),
    /** Spending per second now, and what it usually is: unusual is more than `factor` times as much. */
    unusual: z
      .strictObject({ spending: expression, usual: expression, factor: z.number().gt(1).default(3) })
      .optional(),
    action: z.string().min(1),
    panel: panelReference.optional(),
  })
  .refine(({ daily, monthly }) => daily !== undefined || monthly !== undefined, {
    error: 'a budget has a daily or a monthly limit',
  });

export type BudgetOptions = z.output<typeof budgetSchema>;
