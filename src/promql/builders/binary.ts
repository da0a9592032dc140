import type { Diagnostic } from '../../core/index.js';
import type { Matching as AstMatching, Binary, BinaryOperator, Expr } from '../ast.js';
import { located } from '../check/located.js';
import type { Unit } from '../metric.js';
import type { Expression, SideMatching as Matching, Operand, Quantity } from '../typed/index.js';
import { divideUnits, multiplyUnits } from '../units/unit.js';
import { given, isListOfTexts, labelListFaults, remedy } from './arguments.js';
import { builderCatalogue } from './catalogue.js';
import { convert } from './quantity.js';

/** An expression without its methods. */
export interface Built {
  readonly ast: Expr;
  readonly unit: Unit | undefined;
  readonly faults: readonly Diagnostic[];
  readonly sources?: readonly object[] | undefined;
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
  return {
    ast,
    unit: side.known ? resultUnit(left.unit, op, right) : undefined,
    faults: [
      ...left.faults,
      ...inherited(right),
      ...labelListFaults(matching, EXCLUSIVE),
      ...side.faults.map(fault => (side.known ? underlined(fault, ast) : fault)),
    ],
    sources: joined(left.sources, isExpression(right) ? right.sources : undefined),
  };
}

/** What either of two expressions needs. */
function joined(
  left: readonly object[] | undefined,
  right: readonly object[] | undefined,
): readonly object[] | undefined {
  return left === undefined || right === undefined ? (left ?? right) : [...new Set([...left, ...right])];
}

const EXCLUSIVE = [
  ['on', 'ignoring'],
  ['groupLeft', 'groupRight'],
] as const;

interface Side extends Pick<Built, 'ast' | 'faults'> {
  /** False if it is nothing that can stand there. */
  readonly known: boolean;
}

function operand(left: Built, op: BinaryOperator, right: Operand): Side {
  if (typeof right === 'number') return side({ type: 'number', value: right });
  if (isExpression(right)) return side(right.ast, differing(left.unit, op, right.unit));
  if (!isQuantity(right)) {
    const what = `the right side of "${op}"`;
    const facts = {
      what,
      given: given(right),
      wanted: 'a number, a quantity or an expression',
      help: remedy(right),
    };
    const fault = builderCatalogue.report('promql/bad-argument', facts, { path: [] });
    return { ...side({ type: 'number', value: Number.NaN }, [fault]), known: false };
  }
  if (scales(op)) return side({ type: 'number', value: right.value });
  const value = convert(right, left.unit);
  return value === undefined
    ? side({ type: 'number', value: right.value }, differing(left.unit, op, right.unit))
    : side({ type: 'number', value });
}

function side(ast: Expr, faults: readonly Diagnostic[] = []): Side {
  return { ast, faults, known: true };
}

function inherited(right: Operand): readonly Diagnostic[] {
  return isExpression(right) ? right.faults : [];
}

/** Shows the operation as Prometheus would read it, with a caret under its right side. */
function underlined(fault: Diagnostic, ast: Binary): Diagnostic {
  const place = located(ast);
  const span = place?.expr.type === 'binary' ? place.expr.right.span : undefined;
  return place === undefined || span === undefined
    ? fault
    : { ...fault, excerpt: { text: place.text, span } };
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

function isQuantity(operand: Operand | undefined): operand is Quantity {
  return (operand as Partial<Quantity> | undefined)?.type === 'quantity';
}

function isExpression(operand: Operand | undefined): operand is Exclude<Operand, number | Quantity> {
  return (operand as Partial<Expression> | undefined)?.type === 'expression';
}

function astMatching({ on, ignoring, groupLeft, groupRight }: Matching<string, string>): AstMatching {
  const include = groupLeft ?? groupRight;
  return {
    type: on === undefined ? 'ignoring' : 'on',
    labels: texts(on ?? ignoring),
    ...(include === undefined
      ? {}
      : { group: { side: groupLeft === undefined ? 'right' : 'left', include: texts(include) } }),
  };
}

function texts(labels: readonly string[] | undefined): readonly string[] {
  return isListOfTexts(labels) ? [...new Set(labels)].sort() : [];
}
