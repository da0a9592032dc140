import fc from 'fast-check';
import type { Metric, MetricLabel } from '../../../src/model/index.js';
import { type Expr, type Matcher, walkSelectors } from '../../../src/promql/index.js';
import type { Alone } from '../../fixtures/system.js';

/** A series that a program would have: a metric with made-up values of its labels. */
export interface Sample {
  readonly metric: Metric;
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * Series for every metric, such that every selector of the system's rules and panels finds one: all values of closed
 * labels, and for open ones what is asked for.
 */
export function samplesOf(system: Alone): readonly Sample[] {
  const asked = matchersOf(system);
  return system.metrics.flatMap(metric => {
    const choices = Object.entries(metric.labels).map(
      ([name, label]) => [name, valuesOf(label, asked(metric, name))] as const,
    );
    return product(choices).map(labels => ({ metric, labels }));
  });
}

/** Every expression of rules and panels. */
export function expressionsOf({ alerts, recordings, dashboards }: Alone): readonly Expr[] {
  const queries = dashboards.flatMap(({ rows }) =>
    rows.flatMap(({ panels }) => panels.flatMap(panel => panel.queries)),
  );
  return [
    ...alerts.map(({ expr }) => expr),
    ...recordings.map(({ expr }) => expr),
    ...queries.flatMap(query => (query.type === 'metrics' ? [query.expr] : [])),
  ];
}

/** A value of a label: one of its set, its example, or one that its pattern makes. */
export function someValue(label: MetricLabel): string {
  return valuesOf(label, [])[0] ?? 'any';
}

function matchersOf(system: Alone): (metric: Metric, label: string) => readonly Matcher[] {
  const found: { readonly metric: string; readonly matcher: Matcher }[] = [];
  for (const expr of expressionsOf(system))
    walkSelectors(expr, ({ metric, matchers }) => {
      for (const matcher of matchers) found.push({ metric: metric ?? '', matcher });
    });
  return ({ name }, label) =>
    found.flatMap(({ metric, matcher }) =>
      metric.replace(/_(bucket|sum|count)$/, '') === name.replace(/_(bucket|sum|count)$/, '') &&
      matcher.label === label
        ? matcher
        : [],
    );
}

function valuesOf({ values, pattern, example }: MetricLabel, asked: readonly Matcher[]): readonly string[] {
  if (values !== undefined) return values;
  const candidates = [...(example === undefined ? [] : [example]), ...generated(pattern ?? '[a-z]{3}')];
  const wanted = asked.flatMap(({ operator, value }) => {
    // Variables are anything.
    if (operator.startsWith('!') || value.includes('$')) return [];
    if (operator === '=') return [value];
    const matches = new RegExp(`^(?:${value})$`);
    return candidates.find(candidate => matches.test(candidate)) ?? generated(value)[0] ?? [];
  });
  return [...new Set([candidates[0] ?? 'any', ...wanted])];
}

function generated(pattern: string): readonly string[] {
  return fc.sample(fc.stringMatching(new RegExp(`^(?:${pattern})$`)), { seed: 7, numRuns: 200 });
}

function product(
  choices: readonly (readonly [string, readonly string[]])[],
): readonly Readonly<Record<string, string>>[] {
  return choices.reduce<readonly Record<string, string>[]>(
    (rows, [name, values]) => rows.flatMap(row => values.map(value => ({ ...row, [name]: value }))),
    [{}],
  );
}
