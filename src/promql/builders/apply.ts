import type { FunctionName } from '../language/functions.js';
import type { Expression } from '../typed/index.js';
import { given, remedy } from './arguments.js';
import { type Built, builtFrom, call, number, text } from './built.js';
import { builderProblems } from './problems.js';

/** A function of the table with what a person gave for its arguments: expressions, ranges, numbers and texts. */
export function apply(func: FunctionName, ...args: readonly unknown[]): Built {
  return call(func, ...args.filter(arg => arg !== undefined).map(arg => argument(arg, `${func}()`)));
}

/** What a person gave for one argument of `where`. */
export function argument(value: unknown, where: string): Built {
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return text(value);
  const { type } = (value ?? {}) as { readonly type?: unknown };
  if (type === 'expression') return builtFrom(value as Expression);
  if (type === 'range') return value as Built;
  const facts = {
    what: `an argument of ${where}`,
    given: given(value),
    wanted: 'an expression, a range of values, a number or a text',
    help: remedy(value),
  };
  const fault = builderProblems.report('promql/bad-argument', facts, { path: [] });
  return { ...number(Number.NaN), faults: [fault] };
}
