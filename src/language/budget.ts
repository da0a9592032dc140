import * as z from 'zod';
import { callSite } from '../core/index.js';
import type { Severity } from '../model/index.js';
import type { Quantity, Typed } from '../promql/index.js';
import type { Defined } from './definition.js';
import { type Described, named } from './described.js';
import { type PanelReference, panelReference } from './panel-reference.js';
import { action, expression, quantity, title } from './parts.js';
import type { Raising } from './raising.js';
import { type Completed, optionsOf } from './tie.js';

/** A limit, and what was spent of it so far. */
export interface Limit {
  readonly limit: Quantity<'usd'>;
  readonly spent: Typed<string, 'usd'>;
}

export interface BudgetInput {
  readonly title: string;
  readonly daily?: Limit;
  readonly monthly?: Limit;
  /** Shares of a limit at which to warn. Default 80 %. */
  readonly warnAt?: readonly Quantity<'percent' | 'ratio'>[];
  /** Spending now and what is usual, in one unit; unusual is more than `factor` (3) times as much. */
  readonly unusual?: { readonly spending: Typed; readonly usual: Typed; readonly factor?: number };
  /** What to do first. */
  readonly action: string;
  /** The panel that shows it. */
  readonly panel?: PanelReference;
}

const limit = z.strictObject({ limit: quantity, spent: expression });

/** Options of `budget`. */
export const budgetSchema = optionsOf<BudgetInput>()(
  z
    .strictObject({
      title,
      daily: limit.optional(),
      monthly: limit.optional(),
      warnAt: z.array(quantity).default([{ type: 'quantity', value: 80, unit: 'percent' }]),
      /** Spending per second now, and what it usually is: unusual is more than `factor` times as much. */
      unusual: z
        .strictObject({ spending: expression, usual: expression, factor: z.number().gt(1).default(3) })
        .optional(),
      action,
      panel: panelReference.optional(),
    })
    .refine(({ daily, monthly }) => daily !== undefined || monthly !== undefined, {
      error: 'a budget needs a daily or a monthly limit',
    }),
);

export type BudgetOptions = Completed<typeof budgetSchema>;

/** Money with a limit: alerts when much of it is spent, when all of it is, and when spending is unusual. */
export function budget<const O extends BudgetInput>(
  name: string,
  options: O & BudgetInput,
): Budget<SeveritiesOf<O>> {
  const definition = { kind: 'budget' as const, name, options, site: callSite(budget) };
  return { definition } as Budget<SeveritiesOf<O>>;
}

export interface Budget<S extends Severity = Severity> extends Defined<'budget'>, Raising<S> {}

/** What is exceeded is critical; shares of it, and what is unusual, are warnings. */
type SeveritiesOf<O> =
  | 'critical'
  | (O extends { readonly warnAt: readonly [] }
      ? O extends { readonly unusual: object }
        ? 'warning'
        : never
      : 'warning');

/** `budget`, as data. */
export const describedBudget: Described = named(
  'budget',
  budget,
  budgetSchema,
  `budget('compute', {
  title: 'Daily Compute Budget',
  daily: { limit: usd(50), spent: cost },
  warnAt: [percent(80), percent(90)],
  action: 'Stop idle machines.',
})`,
);
