import type { Binary } from '../ast.js';
import { OPERATORS } from '../language/operators.js';
import type { Unit } from '../metric.js';
import { constantOf } from './constant.js';
import { scaleUnit } from './dimension.js';
import type { Measure } from './quantity.js';
import { canonicalUnit, divideUnits, multiplyUnits } from './unit.js';

type Scaled = Pick<Measure, 'unit' | 'factor' | 'observed'>;

/**
 * The unit of a sum, a product, a quotient. A plain number converts (ratio x 100 is percent), or waits as a factor until a
 * conversion comes of it (100 x used / size).
 */
export function arithmeticUnit({ op, left, right }: Binary, a: Measure, b: Measure): Scaled {
  const effect = OPERATORS[op].unit;
  if (effect === 'same') return { unit: a.unit ?? b.unit };
  if (effect === 'none') return {};
  const divides = effect === 'divide';
  // A number with a unit of its own is a quantity like any other, and no plain factor.
  const rightValue = b.unit === undefined ? constantOf(right) : undefined;
  if (rightValue !== undefined) return scaled(a, divides ? 1 / rightValue : rightValue);
  const leftValue = a.unit === undefined ? constantOf(left) : undefined;
  if (leftValue !== undefined) {
    if (!divides) return scaled(b, leftValue);
    return b.unit === undefined ? {} : { unit: divideUnits('ratio', b.unit) };
  }
  if (a.unit === undefined || b.unit === undefined) return {};
  const unit = divides ? divideUnits(a.unit, b.unit) : multiplyUnits(a.unit, b.unit);
  const { factor = 1 } = a;
  return scaled({ unit }, divides ? factor / (b.factor ?? 1) : factor * (b.factor ?? 1));
}

function scaled({ unit, factor: waiting = 1, observed }: Scaled, by: number): Scaled {
  const factor = waiting * by;
  if (unit === undefined || !Number.isFinite(factor) || factor === 0) return { unit, observed };
  const converted: Unit = scaleUnit(unit, factor);
  if (converted !== canonicalUnit(unit) || factor === 1) return { unit: converted, observed };
  return { unit, observed, factor };
}
