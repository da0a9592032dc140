import { didYouMean } from '../../core/index.js';
import type { Aggregation } from '../ast.js';
import { AGGREGATIONS, aggregationSignature } from '../language/aggregations.js';
import { checkAvailability } from './availability.js';
import type { Context } from './context.js';
import { checkLabelNames } from './label-names.js';
import { expectType } from './types.js';

/** An aggregation takes an instant vector, and its parameter if it has one. */
export function checkAggregation(expr: Aggregation, context: Context): void {
  const { op, param, grouping, span } = expr;
  const signature = aggregationSignature(op);
  if (signature === undefined) {
    context.report(
      'promql/unknown-function',
      { name: op, near: didYouMean(op, Object.keys(AGGREGATIONS)) },
      span,
    );
    return;
  }
  checkAvailability(op, signature, span, context);
  if ((param === undefined) !== (signature.param === undefined)) {
    const expected = signature.param === undefined ? 1 : 2;
    const given = param === undefined ? 1 : 2;
    context.report('promql/arguments', { name: op, given, min: expected, max: expected }, span);
  }
  expectType(expr.expr, ['vector'], op, context, span);
  if (param !== undefined && signature.param !== undefined) {
    expectType(param, [signature.param.type], `the ${signature.param.name} of ${op}`, context, span);
  }
  if (grouping !== undefined) checkLabelNames(grouping.labels, grouping.span ?? span, context);
}
