import type { BudgetOptions } from '../../../language/index.js';
import type { Value } from '../value.js';

export type Budget = Value<BudgetOptions>;

/** Labels that tell the budgets of a system apart. */
export const BUDGET = 'budget';
export const PERIOD = 'period';
