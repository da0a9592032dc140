import { type CallSite, cleanNumber, formatNumber, groupBy, kebab, pascal } from '../../core/index.js';
import {
  type BudgetOptions,
  budgetSchema,
  type Definition,
  type TextFunction,
} from '../../language/index.js';
import { budgetSeries, type Text } from '../../model/index.js';
import { convert, type Expr, type Expression, type Quantity, vector } from '../../promql/index.js';
import { report } from '../catalogue.js';
import type { Context } from '../context.js';
import { shape } from '../shape.js';

/** What budgets come to: the share of each that is spent, recorded, and the alerts on it. */
export interface Budgeted {
  readonly recordings: readonly Definition<'recording'>[];
  readonly alerts: readonly Definition<'alert'>[];
}

interface Budget extends BudgetOptions {
  readonly name: string;
  readonly site: CallSite;
}

/** Labels that tell the budgets of a system apart. */
const BUDGET = 'budget';
const PERIOD = 'period';

/**
 * Turns budgets into definitions of recordings and alerts, which then go the way of all others. One series holds the
 * share spent of every budget, so that one alert watches all of them and one panel shows them.
 */
export function expandBudgets(definitions: readonly Definition<'budget'>[], context: Context): Budgeted {
  const budgets = definitions.flatMap(definition => budgetOf(definition, context));
  if (budgets.length === 0) return { recordings: [], alerts: [] };
  return {
    recordings: budgets.flatMap(budget => spentRecordings(budget, context)),
    alerts: [...warnings(budgets, context), exceeded(budgets, context), ...budgets.flatMap(unusual)],
  };
}

function budgetOf({ name, options, site }: Definition<'budget'>, context: Context): readonly Budget[] {
  const path = [context.system, 'budgets', String(name)];
  context.place(path, site);
  const shaped = shape(budgetSchema, options, path);
  if ('problems' in shaped) {
    context.note(...shaped.problems);
    return [];
  }
  const budget = { ...shaped.value, name, site };
  for (const [period, { limit, spent }] of limitsOf(budget)) {
    const problem =
      limit.value <= 0
        ? `the ${period} limit must be more than nothing`
        : spent.unit !== undefined && convert(limit, spent.unit) === undefined
          ? `the ${period} limit is in ${limit.unit}, and what is spent in ${spent.unit}`
          : undefined;
    if (problem !== undefined)
      context.note(report('budget/limit', { problem }, { path: [...path, period, 'limit'] }));
  }
  return [budget];
}

type Limit = NonNullable<BudgetOptions['daily']>;

function limitsOf({ daily, monthly }: BudgetOptions): readonly (readonly [string, Limit])[] {
  return Object.entries({ daily, monthly }).flatMap(([period, limit]) =>
    limit === undefined ? [] : [[period, limit] as const],
  );
}

function spentRecordings(budget: Budget, { system }: Context): readonly Definition<'recording'>[] {
  return limitsOf(budget).map(([period, { limit, spent }]) => ({
    kind: 'recording',
    name: budgetSeries(system),
    site: budget.site,
    options: {
      expr: expressionOf(divided(total(spent.ast), limit.value), 'ratio', spent),
      help: 'The share of each budget that is spent.',
      labels: { [BUDGET]: budget.name, [PERIOD]: period },
      group: 'budgets',
    },
  }));
}

/** One alert for each share at which some budget warns. */
function warnings(budgets: readonly Budget[], { system }: Context): readonly Definition<'alert'>[] {
  const levels = budgets.flatMap(budget => budget.warnAt.map(at => ({ budget, percent: inPercent(at) })));
  return [...groupBy(levels, ({ percent }) => percent)]
    .sort(([a], [b]) => a - b)
    .map(([percent, warned]) =>
      budgetAlert(
        `BudgetSpent${kebab(formatNumber(percent))}`,
        warned.map(({ budget }) => budget),
        budgets,
        system,
        {
          severity: 'warning',
          over: cleanNumber(percent / 100),
          summary: ({ labels, value }) => `${labels[PERIOD]} budget of ${labels[BUDGET]}: ${value} spent`,
          description: ({ value, threshold }) =>
            `${value} of the budget is spent; the warning is at ${threshold}.`,
        },
      ),
    );
}

function exceeded(budgets: readonly Budget[], { system }: Context): Definition<'alert'> {
  return budgetAlert('BudgetExceeded', budgets, budgets, system, {
    severity: 'critical',
    over: 1,
    summary: ({ labels, value }) => `${labels[PERIOD]} budget of ${labels[BUDGET]} exceeded: ${value} spent`,
    description: ({ value }) => `${value} of the budget is spent.`,
  });
}

function budgetAlert(
  name: string,
  watched: readonly Budget[],
  all: readonly Budget[],
  system: string,
  about: {
    readonly severity: string;
    readonly over: number;
    readonly summary: TextFunction;
    readonly description: TextFunction;
  },
): Definition<'alert'> {
  const names = [...new Set(watched.map(({ name: each }) => each))].sort();
  const selector: Expr = {
    type: 'selector',
    metric: budgetSeries(system),
    matchers: names.length === all.length ? [] : [{ label: BUDGET, operator: '=~', value: names.join('|') }],
  };
  const when: Expr = {
    type: 'binary',
    op: '>',
    left: selector,
    right: { type: 'number', value: about.over },
  };
  const [first] = watched;
  return {
    kind: 'alert',
    name,
    site: first?.site ?? {},
    options: {
      severity: about.severity,
      when: expressionOf(when, 'ratio'),
      summary: about.summary,
      description: about.description,
      action: actions(watched),
      ...(first?.panel === undefined ? {} : { panel: first.panel }),
    },
  };
}

/** Spending now as a share of what is usual. Where nothing is usual, anything is unusual. */
function unusual(budget: Budget): readonly Definition<'alert'>[] {
  if (budget.unusual === undefined) return [];
  const { spending, usual, factor } = budget.unusual;
  const share: Expr = { type: 'binary', op: '/', left: total(spending.ast), right: total(usual.ast) };
  const when: Expr = { type: 'binary', op: '>', left: share, right: { type: 'number', value: factor } };
  const summary: TextFunction = ({ value }) => `${budget.title}: spending at ${value} of what is usual`;
  const description: TextFunction = ({ value, threshold }) =>
    `Spending is at ${value} of what is usual; more than ${threshold} is unusual.`;
  const options = {
    severity: 'warning',
    when: expressionOf(when, 'ratio', spending, usual),
    for: '15m',
    labels: { [BUDGET]: budget.name },
    summary,
    description,
    action: budget.action,
    ...(budget.panel === undefined ? {} : { panel: budget.panel }),
  };
  return [{ kind: 'alert', name: `UnusualSpend${pascal(budget.name)}`, site: budget.site, options }];
}

/** One series, whatever the expression is spread over. */
function total(ast: Expr): Expr {
  return { type: 'aggregation', op: 'sum', expr: ast };
}

function divided(ast: Expr, by: number): Expr {
  return { type: 'binary', op: '/', left: ast, right: { type: 'number', value: by } };
}

function expressionOf(ast: Expr, unit: string | undefined, ...from: readonly Expression[]): Expression {
  return vector({ ast, unit, faults: from.flatMap(({ faults }) => faults) });
}

function inPercent(at: Quantity): number {
  return convert(at, 'percent') ?? at.value;
}

/** What to do first depends on the budget that the alert is about. */
function actions(budgets: readonly Budget[]): Text {
  return [
    {
      type: 'choice',
      label: BUDGET,
      texts: Object.fromEntries(budgets.map(({ name, action }) => [name, [action]])),
    },
  ];
}
