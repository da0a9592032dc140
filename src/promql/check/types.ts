import type { Span } from '../../core/index.js';
import type { Expr, ValueType } from '../ast.js';
import { describeType, valueType } from '../value-type.js';
import type { Context } from './context.js';

/** What operators work with. */
export const NUMERIC: readonly ValueType[] = ['scalar', 'vector'];

/** Reports an expression that is not of one of these types. One of unknown type passes. */
export function expectType(
  expr: Expr,
  expected: readonly ValueType[],
  where: string,
  context: Context,
  span?: Span,
): void {
  const found = valueType(expr);
  if (found === undefined || expected.includes(found)) return;
  context.report(
    'promql/type',
    {
      where,
      expected: expected.map(describeType).join(' or '),
      found: describeType(found),
      help: helpFor(expr, expected, found),
    },
    expr.span ?? span,
  );
}

function helpFor(expr: Expr, expected: readonly ValueType[], found: ValueType): string | undefined {
  if (expected.includes('matrix') && found === 'vector') {
    return expr.type === 'selector'
      ? 'add a range, such as [5m]'
      : 'add a range with a step, such as [5m:1m]';
  }
  if (expected.includes('vector') && found === 'matrix')
    return 'apply a function to the range, such as rate()';
  if (expected.includes('vector') && found === 'scalar') return 'make it a vector with vector()';
  if (expected.includes('scalar') && found === 'vector') return 'make it a scalar with scalar()';
  return undefined;
}
