import type { Diagnostic } from '../../core/index.js';
import type { Matching as AstMatching, Binary, BinaryOperator } from '../ast.js';
import { located } from '../check/located.js';
import { OPERATORS } from '../language/operators.js';
import type { Unit } from '../metric.js';
import type { Expression, Operand, OperatorOptions, Quantity } from '../typed/index.js';
import { binaryMeasure, UNKNOWN, unitConflict } from '../units/index.js';
import { given, isListOfTexts, labelListFaults, remedy } from './arguments.js';
import { type Built, brought, builtFrom, number } from './built.js';
import { builderProblems } from './problems.js';
import { convert } from './quantity.js';

type Options = OperatorOptions<string, string>;

/** Joins two sides; the unit of the result follows from the operator. */
export function binary(left: Built, op: BinaryOperator, right: Operand, options: Options = {}): Built {
  const side = rightSide(left, op, right);
  const ast: Binary = { type: 'binary', op, left: left.ast, right: side.ast, ...modifiers(options) };
  const { faults, sources } = brought(left, side);
  return {
    ast,
    measure: side.unusable === true ? UNKNOWN : binaryMeasure(ast, left.measure, side.measure),
    sources,
    faults: [
      ...faults,
      ...labelListFaults(options, EXCLUSIVE),
      ...side.conflicts.map(fault => underlined(fault, ast)),
    ],
  };
}

const EXCLUSIVE = [
  ['on', 'ignoring'],
  ['groupLeft', 'groupRight'],
] as const;

interface Side extends Built {
  /** What is wrong between the two sides. */
  readonly conflicts: readonly Diagnostic[];
  /** True for what can stand at no side of an operator. */
  readonly unusable?: true;
}

function rightSide({ measure: { unit } }: Built, op: BinaryOperator, right: Operand): Side {
  // What is multiplied may be of any unit.
  const sameUnit = OPERATORS[op].unit === 'same' && OPERATORS[op].kind !== 'set';
  // Nothing is greater than infinity, and nothing is equal to NaN: what is compared would never fire, or always.
  const given = isQuantity(right) ? right.value : right;
  if (typeof given === 'number' && !Number.isFinite(given)) return unusable(op, given);
  if (typeof right === 'number') return { ...number(right), conflicts: [] };
  if (isExpression(right)) {
    const differs = sameUnit && unit !== undefined && right.unit !== undefined;
    const conflicts =
      differs && unitConflict(unit, right.unit) !== undefined ? [conflict(unit, op, right.unit)] : [];
    return { ...builtFrom(right), conflicts };
  }
  if (!isQuantity(right)) return unusable(op, right);
  const value = sameUnit && unit !== undefined ? convert(right, unit) : undefined;
  if (value !== undefined) return { ...number(value, unit), conflicts: [] };
  const conflicts = sameUnit && unit !== undefined ? [conflict(unit, op, right.unit)] : [];
  return { ...number(right.value, right.unit), conflicts };
}

function unusable(op: BinaryOperator, right: unknown): Side {
  return { ...number(Number.NaN), faults: [badSide(op, right)], conflicts: [], unusable: true };
}

function conflict(left: Unit, op: BinaryOperator, right: Unit): Diagnostic {
  return builderProblems.report('promql/unit-mismatch', { left, right, operator: op }, { path: [] });
}

function badSide(op: BinaryOperator, right: unknown): Diagnostic {
  const facts = {
    what: `the right side of "${op}"`,
    given: given(right),
    wanted: 'a finite number, a quantity or an expression',
    help: remedy(right),
  };
  return builderProblems.report('promql/bad-argument', facts, { path: [] });
}

/** Shows the operation as Prometheus would read it, with a caret under its right side. */
function underlined(fault: Diagnostic, ast: Binary): Diagnostic {
  const place = located(ast);
  const span = place?.expr.type === 'binary' ? place.expr.right.span : undefined;
  return place === undefined || span === undefined
    ? fault
    : { ...fault, excerpt: { text: place.text, span } };
}

function isQuantity(operand: Operand | undefined): operand is Quantity {
  return (operand as Partial<Quantity> | undefined)?.type === 'quantity';
}

function isExpression(operand: Operand | undefined): operand is Exclude<Operand, number | Quantity> {
  return (operand as Partial<Expression> | undefined)?.type === 'expression';
}

function modifiers({ bool, fill, ...matching }: Options): Pick<Binary, 'bool' | 'fill' | 'matching'> {
  return {
    ...(bool === true && { bool }),
    ...(fill !== undefined && { fill: typeof fill === 'number' ? { left: fill, right: fill } : fill }),
    ...(Object.keys(matching).length > 0 && { matching: astMatching(matching) }),
  };
}

function astMatching({ on, ignoring, groupLeft, groupRight }: Options): AstMatching {
  const include = groupLeft ?? groupRight;
  return {
    type: on === undefined ? 'ignoring' : 'on',
    labels: texts(on ?? ignoring),
    ...(include !== undefined && {
      group: { side: groupLeft === undefined ? 'right' : 'left', include: texts(include) },
    }),
  };
}

function texts(labels: readonly string[] | undefined): readonly string[] {
  return isListOfTexts(labels) ? [...new Set(labels)].sort() : [];
}
