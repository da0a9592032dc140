import { didYouMean } from '../../core/index.js';
import type { Call } from '../ast.js';
import { FUNCTIONS, functionSignature } from '../language/functions.js';
import { checkAvailability } from './availability.js';
import type { Context } from './context.js';
import { expectType } from './types.js';

/** A function exists, and takes these arguments. */
export function checkCall(expr: Call, context: Context): void {
  const { func, args, span } = expr;
  const signature = functionSignature(func);
  if (signature === undefined) {
    context.report(
      'promql/unknown-function',
      { name: func, near: didYouMean(func, Object.keys(FUNCTIONS)) },
      span,
    );
    return;
  }
  checkAvailability(`${func}()`, signature, span, context);
  const { optional = 0, repeat = 1 } = signature;
  const min = signature.args.length - optional;
  const max = signature.args.length + repeat - 1;
  if (args.length < min || args.length > max) {
    context.report('promql/arguments', { name: `${func}()`, given: args.length, min, max }, span);
  }
  args.forEach((arg, index) => {
    const type = signature.args[Math.min(index, signature.args.length - 1)];
    if (type !== undefined) expectType(arg, [type], `${func}()`, context, span);
  });
}
