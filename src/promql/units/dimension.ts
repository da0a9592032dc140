import type { Unit } from '../metric.js';
import { canonicalUnit, unitPowers } from './unit.js';

/** What a base measures, and how many of the dimension's own unit it is. */
interface Scale {
  readonly dimension: string;
  readonly factor: number;
}

const SCALES: Readonly<Record<string, Scale>> = {
  nanoseconds: { dimension: 'time', factor: 1e-9 },
  microseconds: { dimension: 'time', factor: 1e-6 },
  milliseconds: { dimension: 'time', factor: 1e-3 },
  seconds: { dimension: 'time', factor: 1 },
  minutes: { dimension: 'time', factor: 60 },
  hours: { dimension: 'time', factor: 3600 },
  days: { dimension: 'time', factor: 86_400 },
  bits: { dimension: 'information', factor: 1 / 8 },
  bytes: { dimension: 'information', factor: 1 },
  kilobytes: { dimension: 'information', factor: 1e3 },
  megabytes: { dimension: 'information', factor: 1e6 },
  gigabytes: { dimension: 'information', factor: 1e9 },
  terabytes: { dimension: 'information', factor: 1e12 },
  kibibytes: { dimension: 'information', factor: 1024 },
  mebibytes: { dimension: 'information', factor: 1024 ** 2 },
  gibibytes: { dimension: 'information', factor: 1024 ** 3 },
  tebibytes: { dimension: 'information', factor: 1024 ** 4 },
  percent: { dimension: '', factor: 0.01 },
  meters: { dimension: 'length', factor: 1 },
  grams: { dimension: 'mass', factor: 1 },
  kilograms: { dimension: 'mass', factor: 1000 },
  joules: { dimension: 'energy', factor: 1 },
  watts: { dimension: 'power', factor: 1 },
  volts: { dimension: 'voltage', factor: 1 },
  amperes: { dimension: 'current', factor: 1 },
  hertz: { dimension: 'frequency', factor: 1 },
  celsius: { dimension: 'temperature', factor: 1 },
  fahrenheit: { dimension: 'temperature in fahrenheit', factor: 1 },
  kelvin: { dimension: 'temperature in kelvin', factor: 1 },
  usd: { dimension: 'usd', factor: 1 },
  eur: { dimension: 'eur', factor: 1 },
  gbp: { dimension: 'gbp', factor: 1 },
};

function scaleOf(base: string): Scale | undefined {
  return Object.hasOwn(SCALES, base) ? SCALES[base] : undefined;
}

interface Measure {
  readonly dimensions: ReadonlyMap<string, number>;
  readonly factor: number;
  /** True if it counts things that only people can tell apart: requests, connections. */
  readonly counts: boolean;
}

function measure(unit: Unit): Measure {
  const dimensions = new Map<string, number>();
  let factor = 1;
  let counts = false;
  for (const [base, power] of unitPowers(unit)) {
    const scale = scaleOf(base);
    if (scale === undefined) counts = true;
    else {
      factor *= scale.factor ** power;
      if (scale.dimension !== '')
        dimensions.set(scale.dimension, (dimensions.get(scale.dimension) ?? 0) + power);
    }
  }
  for (const [dimension, power] of dimensions) if (power === 0) dimensions.delete(dimension);
  return { dimensions, factor, counts };
}

/**
 * Why two quantities can be neither added nor compared: other dimensions (seconds and bytes), or another scale of the same
 * one (a ratio and a percentage). Words that count things (requests, count) go with each other and with ratios.
 */
export function unitConflict(a: Unit, b: Unit): 'dimension' | 'scale' | undefined {
  if (a === b || canonicalUnit(a) === canonicalUnit(b)) return undefined;
  const left = measure(a);
  const right = measure(b);
  const names = new Set([...left.dimensions.keys(), ...right.dimensions.keys()]);
  for (const name of names) {
    if ((left.dimensions.get(name) ?? 0) !== (right.dimensions.get(name) ?? 0)) return 'dimension';
  }
  if (names.size === 0 && (left.counts || right.counts)) return undefined;
  return Math.abs(left.factor / right.factor - 1) < 1e-9 ? undefined : 'scale';
}

/** What to multiply values of one unit by to have them in another scale of the same dimension, or undefined. */
export function conversion(from: Unit, to: Unit): number | undefined {
  return unitConflict(from, to) === 'scale' ? measure(from).factor / measure(to).factor : undefined;
}

/**
 * The unit after a multiplication by a plain number, where the number is a conversion that people write: ratio x 100 is
 * percent, seconds x 1000 milliseconds, bytes / 1024 kibibytes, bytes/seconds x 8 bits/seconds. Otherwise the same.
 */
export function scaleUnit(unit: Unit, factor: number): Unit {
  const canonical = canonicalUnit(unit);
  if (canonical === 'ratio') return close(factor, 100) ? 'percent' : canonical;
  const [numerator = '', ...denominators] = canonical.split('/');
  const converted = convert(numerator, factor);
  if (converted !== undefined) return [converted, ...denominators].join('/');
  const per = denominators.length === 1 ? convert(denominators[0] ?? '', 1 / factor) : undefined;
  return per === undefined ? canonical : `${numerator}/${per}`;
}

function convert(base: string, factor: number): string | undefined {
  const scale = scaleOf(base);
  if (scale === undefined || factor === 1) return undefined;
  if (base === 'percent') return close(factor, 0.01) ? 'ratio' : undefined;
  const wanted = scale.factor / factor;
  return Object.keys(SCALES).find(name => {
    const other = SCALES[name] as Scale;
    return other.dimension === scale.dimension && close(other.factor, wanted);
  });
}

function close(a: number, b: number): boolean {
  return Math.abs(a / b - 1) < 1e-9;
}

/** Whether a unit is one that amounts are measured in (`bytes`, `usd`, `ratio`), and not things that are counted. */
export function isMeasure(unit: Unit): boolean {
  return unit === 'ratio' || [...unitPowers(unit).keys()].some(base => scaleOf(base) !== undefined);
}
