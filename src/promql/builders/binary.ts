import type { Diagnostic } from '../../core/index.js';
import type { Matching as AstMatching, Binary, BinaryOperator, Expr } from '../ast.js';
import type { Unit } from '../metric.js';
import type { Expression, SideMatching as Matching, Operand, Quantity } from '../typed/index.js';
import { divideUnits, multiplyUnits } from '../units/unit.js';
import { builderCatalogue } from './catalogue.js';
import { convert } from './quantity.js';

/** An expression without its methods. */
export interface Built {
  readonly ast: Expr;
  readonly unit: Unit | undefined;
  readonly faults: readonly Diagnostic[];
}

/** Joins two sides; the unit of the result follows from the operator. */
export function binary(
  left: Built,
  op: BinaryOperator,
  right: Operand,
  matching?: Matching<string, string>,
): Built {
  const side = operand(left, op, right);
  const ast: Binary = {
    type: 'binary',
    op,
    left: left.ast,
    right: side.ast,
    ...(matching === undefined || Object.keys(matching).length === 0
      ? {}
      : { matching: astMatching(matching) }),
  };
  return { ast, unit: resultUnit(left.unit, op, right), faults: [...left.faults, ...side.faults] };
}

function operand(left: Built, op: BinaryOperator, right: Operand): Pick<Built, 'ast' | 'faults'> {
  if (typeof right === 'number') return { ast: { type: 'number', value: right }, faults: [] };
  if (!isQuantity(right))
    return { ast: right.ast, faults: [...right.faults, ...differing(left.unit, op, right.unit)] };
  if (scales(op)) return { ast: { type: 'number', value: right.value }, faults: [] };
  const value = convert(right, left.unit);
  return value === undefined
    ? { ast: { type: 'number', value: right.value }, faults: differing(left.unit, op, right.unit) }
    : { ast: { type: 'number', value }, faults: [] };
}

function differing(left: Unit | undefined, op: BinaryOperator, right: Unit | undefined): Diagnostic[] {
  if (left === undefined || right === undefined || left === right || scales(op) || isSetOperator(op))
    return [];
  return [builderCatalogue.report('promql/unit-mismatch', { left, right, operator: op }, { path: [] })];
}

function resultUnit(left: Unit | undefined, op: BinaryOperator, right: Operand): Unit | undefined {
  if (!scales(op) || left === undefined) return left;
  if (typeof right === 'number') return left;
  if (right.unit === undefined) return undefined;
  return op === '/' ? divideUnits(left, right.unit) : multiplyUnits(left, right.unit);
}

function scales(op: BinaryOperator): boolean {
  return op === '*' || op === '/';
}

function isSetOperator(op: BinaryOperator): boolean {
  return op === 'and' || op === 'or' || op === 'unless';
}

function isQuantity(operand: Quantity | Expression): operand is Quantity {
  return operand.type === 'quantity';
}

function astMatching({ on, ignoring, groupLeft, groupRight }: Matching<string, string>): AstMatching {
  const include = groupLeft ?? groupRight;
  return {
    type: on === undefined ? 'ignoring' : 'on',
    labels: [...(on ?? ignoring ?? [])].sort(),
    ...(include === undefined
      ? {}
      : { group: { side: groupLeft === undefined ? 'right' : 'left', include: [...include].sort() } }),
  };
}
