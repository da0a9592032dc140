import type { Binary, Expr, Matching } from '../ast.js';
import { OPERATORS } from '../language/operators.js';
import { valueType } from '../value-type.js';
import { checkAvailability } from './availability.js';
import type { Context } from './context.js';
import { checkLabelNames } from './label-names.js';
import { expectType, NUMERIC } from './types.js';

/**
 * What the two sides of an operator may be.
 * https://github.com/prometheus/prometheus/blob/main/promql/parser/parse.go (checkAST, BinaryExpr)
 */
export function checkBinary(expr: Binary, context: Context): void {
  const { op, left, right, bool, matching, span } = expr;
  const { kind } = OPERATORS[op];
  checkAvailability(`the operator ${op}`, OPERATORS[op], span, context);
  expectType(left, NUMERIC, `"${op}"`, context, span);
  expectType(right, NUMERIC, `"${op}"`, context, span);
  if (bool === true && kind !== 'comparison') context.report('promql/bool', { problem: 'stray', op }, span);
  if (kind === 'comparison' && bool !== true && valueType(left) === 'scalar' && valueType(right) === 'scalar')
    context.report('promql/bool', { problem: 'missing', op }, span);
  if (kind === 'set') checkSetOperands(expr, context);
  if (matching !== undefined) checkMatching(expr, matching, context);
}

function checkSetOperands({ op, left, right, span }: Binary, context: Context): void {
  const isScalar = (side: Expr) => valueType(side) === 'scalar';
  if (isScalar(left) || isScalar(right)) {
    const where = `"${op}"`;
    const help = 'make it a vector with vector()';
    context.report(
      'promql/type',
      { where, expected: 'instant vectors on both sides', found: 'a scalar', help },
      span,
    );
  }
}

function checkMatching(expr: Binary, matching: Matching, context: Context): void {
  const { op, left, right } = expr;
  const { type, labels, group } = matching;
  const span = matching.span ?? expr.span;
  const problem = (text: string, help?: string) =>
    context.report('promql/matching', { problem: text, help }, span);
  const hasScalar = valueType(left) === 'scalar' || valueType(right) === 'scalar';
  if (hasScalar && labels.length > 0) problem(`"${type}" works only between two instant vectors`);
  if (group !== undefined && OPERATORS[op].kind === 'set' && !hasScalar) {
    problem(`group_${group.side} cannot be used with "${op}"`, 'a set operator always matches many to many');
  }
  checkLabelNames(labels, span, context);
  checkLabelNames(group?.include ?? [], span, context);
  for (const label of group?.include ?? []) {
    if (type === 'on' && labels.includes(label)) {
      problem(
        `label "${label}" is in both on() and group_${group?.side}()`,
        'remove it from one: the result keeps matched labels',
      );
    }
  }
}
