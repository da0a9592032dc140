import { compareText } from '../../../core/index.js';
import type { System } from '../../../model/index.js';
import { beginsAtZero } from '../beginning.js';
import type { Check } from '../checks.js';
import type { ClosedSet } from '../closed-sets.js';
import { listed } from '../layout.js';
import { quote } from '../quote.js';
import { checkTypes, type Emitted } from '../select.js';
import { setsOf, typeNames } from '../type-names.js';
import { isTimed } from '../words.js';
import { BEGIN, CHECKS, CHECKS_IMPORTS } from './checks.js';
import { PYTHON } from './docstring.js';
import { metricsClass } from './metrics-class.js';
import { moduleDocstring } from './module-docstring.js';
import { className } from './names.js';
import { hasQuantiles, QUANTILE_CLASSES, QUANTILE_IMPORTS } from './quantiles.js';
import { TIMER, TIMER_IMPORTS } from './timer.js';

/** What the module has already, so that no label's type may be called so. */
const TAKEN = new Set([
  ...['False', 'None', 'True', 'Counter', 'Gauge', 'Histogram', 'Summary', 'CollectorRegistry', 'Collector'],
  ...['Any', 'ASCII', 'Callable', 'DOTALL', 'Iterable', 'Literal', 'Lock', 'Metrics', 'SummaryMetricFamily'],
  ...['Timer', 'TypeError', 'TypeVar', 'ValueError'],
]);

/** The module for programs in Python, from 3.9 on, laid out as black would. */
export function pythonModule(system: System, emitted: Emitted): string {
  const sets = setsOf(emitted.emitted);
  const types = typeNames(sets, new Set([...TAKEN, ...labelNames(emitted)]));
  const checks = checkTypes(emitted);
  const parts = [
    moduleDocstring(system, emitted),
    `${imports(emitted, sets, checks).join('\n\n')}\n`,
    exportsLine([...types.values(), ...(isTiming(emitted) ? ['Timer'] : [])]),
    '_LOGGER = getLogger(__name__)\n',
    ...(sets.length === 0 ? [] : [setTypes(types)]),
    ...checks.map(check => CHECKS[check]),
    ...(isBeginning(emitted) ? [BEGIN] : []),
    ...(isTiming(emitted) ? [TIMER] : []),
    ...(needsQuantiles(emitted) ? [QUANTILE_CLASSES] : []),
    `\n${metricsClass(system, emitted, types)}`,
  ];
  return parts.join('\n');
}

function imports(emitted: Emitted, sets: readonly ClosedSet[], checks: readonly Check['type'][]): string[] {
  const classes = new Set(emitted.emitted.map(({ metric }) => className(metric)));
  const quantiles = needsQuantiles(emitted) ? QUANTILE_IMPORTS : { python: [], client: [] };
  const client = [...classes].filter(name => name !== 'Counter' && !name.startsWith('_'));
  return [
    'from __future__ import annotations',
    merged([
      'from logging import getLogger',
      ...(isBeginning(emitted) ? ['from itertools import product', 'from typing import Any'] : []),
      ...(sets.length === 0 ? [] : ['from typing import Literal, get_args']),
      ...checks.flatMap(check => CHECKS_IMPORTS[check]),
      ...(isTiming(emitted) ? TIMER_IMPORTS : []),
      ...quantiles.python,
    ]).join('\n'),
    [
      imported(['REGISTRY', 'CollectorRegistry', 'Counter', ...client.sort(compareText)]),
      ...quantiles.client,
    ].join('\n'),
  ];
}

/** A type must not be called as a parameter is, which would hide it. */
function labelNames({ emitted }: Emitted): readonly string[] {
  return emitted.flatMap(({ labels }) => labels.map(({ name }) => name));
}

/** Imports as isort would have them: each module once, names in order, types before functions. */
function merged(lines: readonly string[]): string[] {
  const names = new Map<string, Set<string>>();
  for (const line of lines) {
    const [, module = '', list = ''] = /^from (\S+) import (.+)$/.exec(line) ?? [];
    for (const name of list.split(', ')) names.set(module, (names.get(module) ?? new Set()).add(name));
  }
  const rank = (name: string) => (/^[A-Z]+$/.test(name) ? 0 : /^[A-Z]/.test(name) ? 1 : 2);
  return [...names]
    .sort(([a], [b]) => compareText(a, b))
    .map(
      ([module, list]) =>
        `from ${module} import ${[...list].sort((a, b) => rank(a) - rank(b) || compareText(a, b)).join(', ')}`,
    );
}

const needsQuantiles = ({ emitted }: Emitted): boolean => emitted.some(({ metric }) => hasQuantiles(metric));
const isBeginning = ({ emitted }: Emitted): boolean => emitted.some(beginsAtZero);
const isTiming = ({ emitted }: Emitted): boolean => emitted.some(isTimed);

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
