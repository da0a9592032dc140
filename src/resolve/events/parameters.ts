import { type Diagnostic, groupBy, type LogicalPath, sortedBy } from '../../core/index.js';
import type { EventParameter, Metric, MetricLabel } from '../../model/index.js';
import { isMeasure } from '../../promql/index.js';
import { report } from '../problems/problems.js';
import { isParameterName } from './names.js';
import type { CountedMetric } from './targets.js';

type Note = (...diagnostics: readonly Diagnostic[]) => void;

/** What a call is given: the labels that the definition does not say, each once for all metrics, and the values. */
export function parametersOf(
  targets: readonly CountedMetric[],
  order: readonly string[] | undefined,
  path: LogicalPath,
  note: Note,
): readonly EventParameter[] {
  const labels = sortedBy(labelParameters(targets, path, note), ({ name }) => name);
  const values = sortedBy(valueParameters(targets, path, note), ({ name }) => name);
  for (const { name } of values)
    if (labels.some(label => label.name === name))
      note(report('event/parameter-clash', { name }, { path: [...path, 'values', name] }));
  const all = [...labels, ...values];
  return order === undefined ? all : inOrder(all, order, [...path, 'parameters'], note);
}

function labelParameters(
  targets: readonly CountedMetric[],
  path: LogicalPath,
  note: Note,
): readonly EventParameter[] {
  const uses = targets.flatMap(({ metric, fixed }) =>
    Object.entries(metric.labels)
      .filter(([name]) => !Object.hasOwn(fixed, name))
      .map(([name, label]) => ({ name, label, metric })),
  );
  return [...groupBy(uses, ({ name }) => name)].map(([name, ofLabel]) => {
    const [first, ...others] = ofLabel;
    const other = others.find(use => !sameValues(use.label, first?.label));
    if (first !== undefined && other !== undefined)
      note(
        report(
          'event/label-values',
          { label: name, first: first.metric.name, second: other.metric.name },
          { path },
        ),
      );
    return { kind: 'label', name, label: first?.label ?? {} };
  });
}

/** One value must do for both: so they know the same of it. */
function sameValues(a: MetricLabel, b: MetricLabel | undefined): boolean {
  const known = ({ values, pattern }: MetricLabel) => JSON.stringify([values && [...values].sort(), pattern]);
  return b !== undefined && known(a) === known(b);
}

function valueParameters(
  targets: readonly CountedMetric[],
  path: LogicalPath,
  note: Note,
): readonly EventParameter[] {
  const valued = targets.filter(({ value }) => value !== undefined);
  return [...groupBy(valued, ({ value }) => value ?? '')].map(([name, ofValue]) => {
    const at = [...path, 'values', name];
    if (!isParameterName(name)) note(report('event/bad-name', { name, what: 'a value' }, { path: at }));
    const unit = ofValue[0]?.metric.unit ?? 'count';
    noteUnits(name, isMeasure(name) ? name : unit, ofValue, at, note);
    return { kind: 'value', name, unit };
  });
}

/** A value that is named after a unit is in that, and one that goes to several metrics is in theirs. */
function noteUnits(
  parameter: string,
  expected: string,
  targets: readonly { readonly metric: Metric }[],
  path: LogicalPath,
  note: Note,
): void {
  for (const { metric } of targets)
    if (metric.unit !== undefined && metric.unit !== expected)
      note(
        report('event/value-unit', { parameter, name: metric.name, unit: metric.unit, expected }, { path }),
      );
}

function inOrder(
  all: readonly EventParameter[],
  order: readonly string[],
  path: LogicalPath,
  note: Note,
): readonly EventParameter[] {
  const byName = new Map(all.map(parameter => [parameter.name, parameter]));
  const known = [...byName.keys()];
  const unknown = order.filter(name => !byName.has(name));
  const missing = known.filter(name => !order.includes(name));
  const twice = order.filter((name, index) => order.indexOf(name) !== index);
  const say = (names: readonly string[], what: string) => {
    const [name] = names;
    if (name !== undefined)
      note(report('event/parameters', { problem: `"${name}" ${what}`, known }, { path }));
  };
  say(unknown, 'is not a parameter of the event');
  say(missing, 'is a parameter of the event, but is missing from the order');
  say(twice, 'appears twice in the order');
  return [...new Set(order)].flatMap(name => byName.get(name) ?? []);
}
