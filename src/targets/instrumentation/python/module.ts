import { compareText } from '../../../core/index.js';
import type { System } from '../../../model/index.js';
import type { ClosedSet } from '../closed-sets.js';
import type { Instrument } from '../instruments.js';
import { listed } from '../layout.js';
import { quote } from '../quote.js';
import { setsOf, typeNames } from '../type-names.js';
import { isTimed } from '../words.js';
import { PYTHON } from './docstring.js';
import { metricsClass } from './metrics-class.js';
import { moduleDocstring } from './module-docstring.js';
import { className } from './names.js';
import { hasQuantiles, QUANTILE_CLASSES, QUANTILE_IMPORTS } from './quantiles.js';

/** What the module has already, so that no label's type may be called so. */
const TAKEN = new Set([
  ...['False', 'None', 'True', 'Counter', 'Gauge', 'Histogram', 'Summary', 'CollectorRegistry', 'Collector'],
  ...['AbstractContextManager', 'Iterable', 'Iterator', 'Literal', 'Lock', 'Metrics', 'SummaryMetricFamily'],
  ...['Timer', 'ValueError'],
]);

/** The module for programs in Python, from 3.9 on, laid out as black would. */
export function pythonModule(system: System, emitted: readonly Instrument[]): string {
  const sets = setsOf(emitted);
  const types = typeNames(sets, TAKEN);
  const parts = [
    moduleDocstring(system, emitted),
    `${imports(emitted, sets).join('\n\n')}\n`,
    exportsLine([...types.values()]),
    ...(sets.length === 0 ? [] : [setTypes(types), CHECK]),
    ...(needsQuantiles(emitted) ? [QUANTILE_CLASSES] : []),
    `\n${metricsClass(system, emitted, types)}`,
  ];
  return parts.join('\n');
}

function imports(emitted: readonly Instrument[], sets: readonly ClosedSet[]): string[] {
  const classes = new Set(
    emitted.map(({ metric }) => className(metric)).filter(name => !name.startsWith('_')),
  );
  const quantiles = needsQuantiles(emitted) ? QUANTILE_IMPORTS : { python: [], client: [] };
  const client = ['REGISTRY', 'CollectorRegistry', ...[...classes].sort(compareText)];
  return [
    'from __future__ import annotations',
    [...quantiles.python, ...(sets.length === 0 ? [] : ['from typing import Literal, get_args'])].join('\n'),
    [
      imported(client),
      ...(emitted.some(each => isTimed(each) && !hasQuantiles(each.metric))
        ? ['from prometheus_client.context_managers import Timer']
        : []),
      ...quantiles.client,
    ].join('\n'),
  ].filter(lines => lines !== '');
}

const needsQuantiles = (emitted: readonly Instrument[]): boolean =>
  emitted.some(({ metric }) => hasQuantiles(metric));

/** An import that is too long for a line stands in parentheses. */
function imported(names: readonly string[]): string {
  const line = `from prometheus_client import ${names.join(', ')}`;
  return line.length <= PYTHON.width
    ? line
    : listed(PYTHON, 0, 'from prometheus_client import (', names, ')');
}

function exportsLine(types: readonly string[]): string {
  const names = ['Metrics', ...types].sort(compareText).map(name => quote(name, '"'));
  return `${listed(PYTHON, 0, '__all__ = [', names, ']')}\n`;
}

/** The type of each set for checkers, and its values for those who run none. */
function setTypes(types: ReadonlyMap<ClosedSet, string>): string {
  return [...types]
    .map(([{ values }, name]) => {
      const literals = values.map(value => quote(value, '"'));
      return `${listed(PYTHON, 0, `${name} = Literal[`, literals, ']')}\n`;
    })
    .join('');
}

const CHECK = `
def _check(metric: str, label: str, value: str, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        known = ", ".join(map(repr, allowed))
        raise ValueError(f"{metric}: {label} is {value!r}, which is none of {known}")
`;
