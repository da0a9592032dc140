import { type Diagnostic, type LogicalPath, ownValue } from '../../core/index.js';
import { defines, type EventOptions, type Moved, type SelectorLike } from '../../language/index.js';
import type { Metric } from '../../model/index.js';
import { isMeasure } from '../../promql/index.js';
import { report } from '../problems/problems.js';
import { nameFromUnit } from './names.js';

/** A metric that an event moves. */
export interface CountedMetric {
  readonly metric: Metric;
  /** The parameter with its value; a counter without one grows by one. */
  readonly value: string | undefined;
  /** Labels whose value the definition says. */
  readonly fixed: Readonly<Record<string, string>>;
  readonly path: LogicalPath;
}

interface Known {
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly declared: ReadonlySet<string>;
}

type Note = (...diagnostics: readonly Diagnostic[]) => void;

/** What the definition names, without what no call could move. */
export function targetsOf(
  { counts, values }: Pick<EventOptions, 'counts' | 'values'>,
  known: Known,
  path: LogicalPath,
  note: Note,
): readonly CountedMetric[] {
  const counted = counts.flatMap((moved, index) =>
    target(moved, undefined, `counts.${index}`, [...path, 'counts', String(index)], known, note),
  );
  const given = Array.isArray(values)
    ? namedAfterUnits(values, known, path, note)
    : Object.entries(values).flatMap(([name, of]) =>
        (Array.isArray(of) ? of : [of]).flatMap(moved =>
          target(moved as Moved, name, `values.${name}`, [...path, 'values', name], known, note),
        ),
      );
  const all = [...counted.filter(each => mayCount(each, note)), ...given];
  return all.filter((each, index) => isFirst(each, all.slice(0, index), note));
}

/** Values in a list: each is named after its unit, so that no two may have the same. */
function namedAfterUnits(
  values: readonly Moved[],
  known: Known,
  path: LogicalPath,
  note: Note,
): readonly CountedMetric[] {
  const found = values.flatMap((moved, index) =>
    target(moved, '', `values.${index}`, [...path, 'values', String(index)], known, note),
  );
  return found.flatMap((each, index) => {
    const { name, unit } = each.metric;
    const value = nameFromUnit(unit);
    const others = found.slice(0, index).filter(({ metric }) => metric.unit === unit);
    if (value !== undefined && others.length === 0) return [{ ...each, value }];
    const where = each.path.slice(-2).join('.');
    const names = others.map(({ metric }) => metric.name);
    note(report('event/unnamed-value', { where, name, unit, others: names }, { path: each.path }));
    return [];
  });
}

function target(
  moved: Moved,
  value: string | undefined,
  where: string,
  path: LogicalPath,
  { metrics, declared }: Known,
  note: Note,
): readonly CountedMetric[] {
  const { name, matchers, shifted } = selected(moved);
  const metric = metrics.get(name);
  if (metric === undefined) {
    if (!declared.has(name))
      note(report('event/unknown-metric', { where, name, known: [...metrics.keys()] }, { path }));
    return [];
  }
  if (metric.emittedBy !== undefined) {
    note(report('event/foreign-metric', { where, name, by: metric.emittedBy }, { path }));
    return [];
  }
  const problem = shifted ? 'uses offset or @' : matcherProblem(matchers, metric);
  if (problem !== undefined) {
    note(report('event/series', { where, problem }, { path }));
    return [];
  }
  const fixed = Object.fromEntries(matchers.map(each => [each.label, each.value]));
  return [{ metric, value, fixed, path }];
}

function selected(moved: Moved) {
  if (defines(moved, 'metric')) return { name: moved.definition.name, matchers: [], shifted: false };
  const {
    metric = '',
    matchers,
    offset,
    at,
  } = (
    'selector' in moved ? moved.selector : (moved as { readonly ast: SelectorLike }).ast
  ) satisfies SelectorLike;
  return { name: metric, matchers, shifted: offset !== undefined || at !== undefined };
}

/** A call moves one series, so its labels are known: those that are narrowed have one value. */
function matcherProblem(matchers: SelectorLike['matchers'], { name, labels }: Metric): string | undefined {
  const seen = new Set<string>();
  for (const { label, operator, value } of matchers) {
    const about = ownValue(labels, label);
    if (about === undefined) return `names the label "${label}", which ${name} does not declare`;
    if (operator !== '=')
      return `matches the label "${label}" with ${operator} "${value}", which is not one value`;
    if (seen.has(label)) return `sets the label "${label}" twice`;
    if (about.values !== undefined && !about.values.includes(value))
      return `sets the label "${label}" to "${value}", but its values are ${about.values.map(each => `"${each}"`).join(', ')}`;
    seen.add(label);
  }
  return undefined;
}

/** Only a counter of things grows by one. */
function mayCount({ metric, path }: CountedMetric, note: Note): boolean {
  const { name, kind, unit } = metric;
  const where = path.slice(-2).join('.');
  if (kind !== 'counter') note(report('event/cannot-count', { where, name, kind }, { path }));
  else if (unit !== undefined && isMeasure(unit))
    note(report('event/counts-amount', { where, name, unit }, { path }));
  else return true;
  return false;
}

/** Two moves of one metric move two series only if a label that both say tells them apart. */
function isFirst(each: CountedMetric, before: readonly CountedMetric[], note: Note): boolean {
  const same = before.some(
    ({ metric, fixed }) =>
      metric === each.metric &&
      !Object.keys(fixed).some(
        label => Object.hasOwn(each.fixed, label) && fixed[label] !== each.fixed[label],
      ),
  );
  if (same) note(report('event/twice', { name: each.metric.name }, { path: each.path }));
  return !same;
}
