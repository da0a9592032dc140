import { callSite } from '../core/index.js';
import type { Defined, PanelReference } from '../model/index.js';
import type { Quantity, Typed } from '../promql/index.js';

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

/** Money with a limit: alerts when much of it is spent, when all of it is, and when spending is unusual. */
export function budget(name: string, options: BudgetInput): Defined<'budget'> {
  return { definition: { kind: 'budget', name, options, site: callSite(budget) } };
}
