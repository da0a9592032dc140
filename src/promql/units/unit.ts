import type { Unit } from '../metric.js';

/** Most units are one word, and nothing is to be worked out. */
const ONE_WORD = /^[a-z]+$/;

/** A unit as powers of its bases: `bytes/seconds` is bytes 1, seconds -1. `ratio`, being 1, is no power. */
type Powers = ReadonlyMap<string, number>;

/** `a*b/c/d`: bases multiplied, then divided. */
function parsePowers(unit: Unit): Map<string, number> {
  const powers = new Map<string, number>();
  const [numerator = '', ...denominators] = unit.split('/');
  for (const base of numerator.split('*')) addPower(powers, base, 1);
  for (const base of denominators.flatMap(part => part.split('*'))) addPower(powers, base, -1);
  return powers;
}

function addPower(powers: Map<string, number>, base: string, power: number): void {
  if (base === '' || base === '1' || base === 'ratio') return;
  const sum = (powers.get(base) ?? 0) + power;
  if (sum === 0) powers.delete(base);
  else powers.set(base, sum);
}

/**
 * A count is a plain number, so it shows only where nothing else does: seconds per count (a mean) are seconds, a count per
 * second is `count/seconds`.
 */
function withoutNeedlessCount(powers: Map<string, number>): Powers {
  const count = powers.get('count');
  if (count === undefined) return powers;
  const others = [...powers].some(([base, power]) => base !== 'count' && power > 0);
  if (others || count < 0) powers.delete('count');
  else powers.set('count', 1);
  return powers;
}

function printPowers(powers: Powers): Unit {
  const bases = [...powers.keys()].sort();
  const repeat = (base: string, times: number) => Array.from({ length: Math.max(0, times) }, () => base);
  const numerator = bases.flatMap(base => repeat(base, powers.get(base) ?? 0));
  const denominator = bases.flatMap(base => repeat(base, -(powers.get(base) ?? 0)));
  return [numerator.join('*') || 'ratio', ...denominator].join('/');
}

/** The canonical text of a unit: bases in order, `count` and `ratio` only where they say something. */
export function canonicalUnit(unit: Unit): Unit {
  if (ONE_WORD.test(unit)) return unit;
  return printPowers(withoutNeedlessCount(parsePowers(unit)));
}

/** `multiplyUnits('bytes/seconds', 'seconds')` → `bytes`. */
export function multiplyUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, 1);
}

/** `divideUnits('bytes', 'bytes')` → `ratio`. */
export function divideUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, -1);
}

/** The unit of a rate: `bytes` → `bytes/seconds`, `seconds` → `ratio` (seconds of work per second). */
export function perSecond(unit: Unit): Unit {
  return ONE_WORD.test(unit) && unit !== 'seconds' ? `${unit}/seconds` : divideUnits(unit, 'seconds');
}

function combine(a: Unit, b: Unit, sign: 1 | -1): Unit {
  if (b === 'ratio') return canonicalUnit(a);
  if (a === b && sign < 0) return 'ratio';
  const powers = parsePowers(a);
  for (const [base, power] of parsePowers(b)) addPower(powers, base, sign * power);
  return printPowers(withoutNeedlessCount(powers));
}

/** The powers of a unit, for comparing what two of them measure. */
export function unitPowers(unit: Unit): Powers {
  return withoutNeedlessCount(parsePowers(unit));
}
