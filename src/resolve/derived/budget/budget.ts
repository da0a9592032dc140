import type { Diagnostic } from '../../../core/index.js';
import { type BudgetOptions, budgetSchema } from '../../../language/index.js';
import { BUDGET_GROUP, budgetLabel, budgetSeries } from '../../../model/index.js';
import { aggregation, binary, convert } from '../../../promql/index.js';
import { report } from '../../problems/problems.js';
import type { RecordingDraft } from '../../recordings/recording-draft.js';
import { derivation, type Source } from '../derivation.js';
import type { JointExpander, Value } from '../value.js';
import { budgetAlerts } from './alerts.js';

/**
 * Money with a limit. One series holds the share spent of every budget of a system, so that one alert watches all of them
 * and one panel shows them.
 */
export const expandBudgets: JointExpander<BudgetOptions> = budgets => ({
  mistakes: budgets.flatMap(wrongLimits),
  recordings: budgets.flatMap(spentShares),
  alerts: budgetAlerts(budgets),
});

export const budget = derivation({
  schema: budgetSchema,
  sources: sourcesOf,
  expandAll: expandBudgets,
  collection: 'budgets',
});

type Budget = Value<BudgetOptions>;
type Limit = NonNullable<BudgetOptions['daily']>;

function limitsOf({ daily, monthly }: BudgetOptions): readonly (readonly [string, Limit])[] {
  return Object.entries({ daily, monthly }).flatMap(([period, limit]) =>
    limit === undefined ? [] : [[period, limit] as const],
  );
}

function sourcesOf(options: BudgetOptions): readonly Source[] {
  const { spending, usual } = options.unusual ?? {};
  return [
    ...limitsOf(options).map(([period, { spent }]): Source => [[period, 'spent'], spent]),
    ...Object.entries({ spending, usual }).flatMap(([option, expression]): readonly Source[] =>
      expression === undefined ? [] : [[['unusual', option], expression]],
    ),
  ];
}

function wrongLimits({ options, path }: Budget): readonly Diagnostic[] {
  return limitsOf(options).flatMap(([period, limit]) => {
    const problem = problemOf(period, limit);
    return problem === undefined
      ? []
      : [report('budget/limit', { problem }, { path: [...path, period, 'limit'] })];
  });
}

function problemOf(period: string, { limit, spent }: Limit): string | undefined {
  if (limit.value <= 0) return `the ${period} limit must be greater than 0`;
  return spent.unit !== undefined && convert(limit, spent.unit) === undefined
    ? `the ${period} limit is in ${limit.unit}, but spending is in ${spent.unit}`
    : undefined;
}

function spentShares({ name, options, environment, faulty, site }: Budget): readonly RecordingDraft[] {
  return limitsOf(options).map(([period, { limit, spent }]) => ({
    name: budgetSeries(environment.system),
    help: 'The share of each budget that is spent.',
    // One series, whatever the expression is spread over.
    expr: { ast: binary(aggregation('sum', spent.ast), '/', limit.value), unit: 'ratio', faulty },
    labels: { [budgetLabel.budget]: name, [budgetLabel.period]: period },
    group: BUDGET_GROUP,
    site,
  }));
}
