import { cleanNumber, type Diagnostic, formatNumber } from '../../core/index.js';
import type { Unit } from '../metric.js';
import { print } from '../print/print.js';
import { quote } from '../print/quote.js';
import { numbersIn } from '../tree/numbers.js';
import type { Expression, Quantity, Selected } from '../typed/index.js';
import { given } from './arguments.js';
import { builderProblems } from './problems.js';

/** What may stand in a hole of an expression in text. */
export type Hole = Expression | Selected | Quantity | number | string;

/** A hole as PromQL. */
export function printed(hole: Hole | undefined): string {
  const number = numberOf(hole);
  if (number !== undefined) return formatNumber(cleanNumber(number));
  if (typeof hole === 'string') return quote(hole);
  if (isSelected(hole)) return print(hole.selector);
  if (!isExpression(hole)) return '';
  return hole.ast.type === 'selector' ? print(hole.ast) : `(${print(hole.ast)})`;
}

/** The number that a hole prints as: what it is part of may be a duration, or a text. */
export function numberOf(hole: Hole | undefined): number | undefined {
  if (typeof hole === 'number') return hole;
  return (hole as Partial<Quantity> | undefined)?.type === 'quantity' ? (hole as Quantity).value : undefined;
}

/** The units of the numbers in a hole, in order. */
export function unitsIn(hole: Hole | undefined): readonly (Unit | undefined)[] {
  if (typeof hole !== 'object' || isSelected(hole)) return [];
  if (hole?.type === 'quantity') return [hole.unit];
  return isExpression(hole) ? numbersIn(hole.ast).map(({ unit }) => unit) : [];
}

/** What is wrong with what stands in a hole. */
export function holeFaults(hole: Hole | undefined): readonly Diagnostic[] {
  if (typeof hole === 'string' || numberOf(hole) !== undefined) return [];
  if (isSelected(hole) || isExpression(hole)) return hole.faults;
  const wanted = 'a metric, an expression, a quantity, a number or a text';
  const facts = { what: 'an interpolated value', given: given(hole), wanted };
  return [builderProblems.report('promql/bad-argument', facts, { path: [] })];
}

function isSelected(hole: Hole | undefined): hole is Selected {
  return typeof hole === 'object' && hole !== null && 'selector' in hole;
}

function isExpression(hole: Hole | undefined): hole is Expression {
  return (hole as Partial<Expression> | undefined)?.type === 'expression';
}
