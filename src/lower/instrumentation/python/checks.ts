import type { Check } from '../checks.js';
import type { ClosedSet } from '../closed-sets.js';
import { listed } from '../layout.js';
import { quote } from '../quote.js';
import { PYTHON } from './docstring.js';

/**
 * What stands before a call's effects: it finds what is wrong and, if anything is, records nothing. `rejected` are the
 * metrics that then go without a sample.
 */
export function guard(
  checks: readonly Check[],
  parameterOf: (name: string) => string,
  types: ReadonlyMap<ClosedSet, string>,
  rejected: readonly string[],
): string[] {
  if (checks.length === 0) return [];
  const found = checks.map(check => ({ name: NAMES[check.type], args: args(check, parameterOf, types) }));
  return [
    ...problem(found),
    `${MARGIN}if problem:`,
    listed(PYTHON, 3, 'self._reject(', ['problem', ...rejected.map(name => quote(name, '"'))], ')'),
    `${MARGIN}    return`,
  ];
}

interface Found {
  readonly name: string;
  readonly args: readonly string[];
}

function problem(found: readonly Found[]): string[] {
  const calls = found.map(({ name, args: given }) => `${name}(${given.join(', ')})`);
  const line = `${MARGIN}problem = ${calls.join(' or ')}`;
  const [first] = found;
  if (line.length <= PYTHON.width || first === undefined) return [line];
  if (found.length === 1) return [listed(PYTHON, 2, `problem = ${first.name}(`, first.args, ')')];
  const body = `${MARGIN}    ${calls.join(' or ')}`;
  const parts = found.map(({ name, args: given }, index) =>
    listed(PYTHON, 3, `${index === 0 ? '' : 'or '}${name}(`, given, ')'),
  );
  return [`${MARGIN}problem = (`, ...(body.length <= PYTHON.width ? [body] : parts), `${MARGIN})`];
}

function args(
  check: Check,
  parameterOf: (name: string) => string,
  types: ReadonlyMap<ClosedSet, string>,
): readonly string[] {
  switch (check.type) {
    case 'one-of':
      return [quote(check.label, '"'), parameterOf(check.label), `get_args(${types.get(check.set)})`];
    case 'matching':
      return [quote(check.label, '"'), parameterOf(check.label), quote(check.pattern, '"')];
    default:
      return [quote(check.value, '"'), parameterOf(check.value)];
  }
}

const MARGIN = PYTHON.indent.repeat(2);

const NAMES = {
  'one-of': '_one_of',
  matching: '_matching',
  growing: '_growing',
  finite: '_finite',
  number: '_number',
} as const;

/** The functions that the module needs for its checks. */
export const CHECKS: Readonly<Record<Check['type'], string>> = {
  'one-of': `
def _one_of(label: str, value: str, allowed: tuple[str, ...]) -> str | None:
    if value in allowed:
        return None
    known = ", ".join(map(repr, allowed))
    return f"{label} is {value!r}, which is none of {known}"
`,
  matching: `
def _matching(label: str, value: str | int, pattern: str) -> str | None:
    if fullmatch(pattern, str(value), ASCII | DOTALL):
        return None
    return f"{label} is {value!r}, which does not match {pattern}"
`,
  growing: `
def _growing(name: str, value: float) -> str | None:
    try:
        if 0 <= value < inf:
            return None
    except TypeError:
        pass
    return f"{name} is {value!r}, and a counter only grows"
`,
  finite: `
def _finite(name: str, value: float) -> str | None:
    try:
        if -inf < value < inf:
            return None
    except TypeError:
        pass
    return f"{name} is {value!r}, which is no finite number"
`,
  number: `
def _number(name: str, value: float) -> str | None:
    try:
        float(value)
    except (TypeError, ValueError):
        return f"{name} is {value!r}, which is no number"
    return None
`,
};

export const CHECKS_IMPORTS: Readonly<Record<Check['type'], readonly string[]>> = {
  'one-of': [],
  matching: ['from re import ASCII, DOTALL, fullmatch'],
  growing: ['from math import inf'],
  finite: ['from math import inf'],
  number: [],
};

/** Makes all series of a metric, which are then 0. */
export const BEGIN = `
def _begin(metric: Any, *values: tuple[str, ...]) -> None:
    for labels in product(*values):
        metric.labels(*labels)
`;

/** What becomes of a sample that must not be recorded: it is counted, and said once. Monitoring stops no program. */
export const REJECT = `
    def _reject(self, problem: str, *metrics: str) -> None:
        if self._strict:
            raise ValueError(f"{', '.join(metrics)}: {problem}")
        for metric in metrics:
            self._rejected.labels(metric).inc()
            if metric not in self._told:
                self._told.add(metric)
                _LOGGER.warning("%s was not recorded: %s (said once)", metric, problem)`;
