import type { Call } from '../ast.js';
import type { Context } from '../check/context.js';
import { functionSignature, seriesArgument } from '../language/functions.js';
import { print } from '../print/print.js';

/** What a function that is for one kind of metric is given instead: the kind, and how to name the argument. */
export interface Mismatch {
  readonly wants: 'counter' | 'gauge' | 'histogram';
  readonly kind: string;
  readonly metric: string;
}

/** Undefined where the kinds fit, or one of them is not known. */
export function mismatchedKind(call: Call, context: Context): Mismatch | undefined {
  const signature = functionSignature(call.func);
  const wants = signature?.wants;
  const argument = signature && call.args[seriesArgument(signature)];
  if (wants === undefined || argument === undefined) return undefined;
  const { kind, metric } = context.measureOf(argument);
  if (kind === undefined || kind === wants || (wants !== 'histogram' && kind === 'histogram'))
    return undefined;
  if (wants === 'histogram') return { wants, kind, metric: metric ?? print(argument) };
  if ((kind === 'counter') === (wants === 'counter')) return undefined;
  const operand = argument.type === 'subquery' ? argument.expr : argument;
  const name = operand.type === 'matrix' ? operand.selector.metric : print(operand);
  return { wants, kind, metric: name ?? print(operand) };
}
