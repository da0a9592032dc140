import { callSite } from '../core/index.js';
import type { Severity } from '../model/index.js';
import type { Quantity, Typed } from '../promql/index.js';
import type { Defined } from './definition.js';
import type { PanelReference } from './options/alert.js';
import type { Raising } from './raising.js';

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
