import { cleanNumber, groupBy } from '../../../core/index.js';
import type { BudgetOptions } from '../../../language/index.js';
import { budgetAlert, budgetLabel, budgetSeries, type Text } from '../../../model/index.js';
import { aggregation, binary, convert, type Quantity, type VectorSelector } from '../../../promql/index.js';
import type { AlertDraft } from '../../alerts/alert-draft.js';
import { LIMIT, label, text, VALUE } from '../text.js';
import type { Value } from '../value.js';

type Budget = Value<BudgetOptions>;

const MINUTE = 60_000;
const WHOSE = text`${label(budgetLabel.period)} budget of ${label(budgetLabel.budget)}`;

/** One alert for each share at which some budget warns, one on all that is spent, and what is unusual of each. */
export function budgetAlerts(budgets: readonly Budget[]): readonly AlertDraft[] {
  return [...warnings(budgets), exceeded(budgets), ...budgets.flatMap(unusual)];
}

function warnings(budgets: readonly Budget[]): readonly AlertDraft[] {
  const levels = budgets.flatMap(budget =>
    budget.options.warnAt.map(at => ({ budget, percent: inPercent(at) })),
  );
  return [...groupBy(levels, ({ percent }) => percent)]
    .sort(([a], [b]) => a - b)
    .map(([percent, warned]) => ({
      ...spentMore(
        warned.map(({ budget }) => budget),
        budgets,
        cleanNumber(percent / 100),
      ),
      name: budgetAlert.spent(percent),
      severity: 'warning',
      summary: [...WHOSE, ...text`: ${VALUE} spent`],
      description: text`${VALUE} of the budget is spent; the warning is at ${LIMIT}.`,
    }));
}

function exceeded(budgets: readonly Budget[]): AlertDraft {
  return {
    ...spentMore(budgets, budgets, 1),
    name: budgetAlert.exceeded,
    severity: 'critical',
    summary: [...WHOSE, ...text` exceeded: ${VALUE} spent`],
    description: text`${VALUE} of the budget is spent.`,
  };
}

/** What alerts on the share that is spent have in common. `watched` are the budgets, of all, that the alert is about. */
function spentMore(
  watched: readonly Budget[],
  all: readonly Budget[],
  share: number,
): Pick<AlertDraft, 'when' | 'action' | 'panel' | 'site'> {
  const [first] = watched;
  return {
    when: { ast: binary(spentBy(watched, all), '>', share), unit: 'ratio' },
    action: actions(watched),
    panel: first?.options.panel,
    site: first?.site ?? {},
  };
}

function spentBy(watched: readonly Budget[], all: readonly Budget[]): VectorSelector {
  const names = [...new Set(watched.map(({ name }) => name))].sort();
  return {
    type: 'selector',
    metric: budgetSeries(all[0]?.environment.system ?? ''),
    matchers:
      names.length === all.length
        ? []
        : [{ label: budgetLabel.budget, operator: '=~', value: names.join('|') }],
  };
}

/** Spending now as a share of what is usual. Where nothing is usual, anything is unusual. */
function unusual({ name, options, faulty, site }: Budget): readonly AlertDraft[] {
  if (options.unusual === undefined) return [];
  const { spending, usual, factor } = options.unusual;
  const share = binary(aggregation('sum', spending.ast), '/', aggregation('sum', usual.ast));
  return [
    {
      name: budgetAlert.unusual(name),
      severity: 'warning',
      when: { ast: binary(share, '>', factor), unit: 'ratio', faulty },
      forMs: 15 * MINUTE,
      labels: { [budgetLabel.budget]: name },
      summary: text`${options.title}: spending at ${VALUE} of what is usual`,
      description: text`Spending is at ${VALUE} of what is usual; more than ${LIMIT} is unusual.`,
      action: [options.action],
      panel: options.panel,
      site,
    },
  ];
}

function inPercent(at: Quantity): number {
  return convert(at, 'percent') ?? at.value;
}

/** What to do first depends on the budget that the alert is about. */
function actions(budgets: readonly Budget[]): Text {
  const texts = Object.fromEntries(budgets.map(({ name, options }) => [name, [options.action]]));
  return [{ type: 'choice', label: budgetLabel.budget, texts }];
}
