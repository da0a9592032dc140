import type { FunctionSignature } from './signature.js';

/** Arithmetic, rounding and clamping of single samples. */
export const INSTANT = {
  /** Without the sign. */
  abs: { args: ['vector'], result: 'vector', labels: 'dropName', unit: 'same', keepsCounter: true },
  /** 1 if there is no such series; nothing otherwise. */
  absent: { args: ['vector'], result: 'vector', labels: 'absent', unit: { unit: 'count' } },
  /** The arc cosine, in radians. */
  acos: { args: ['vector'], result: 'vector', labels: 'dropName', unit: 'none', since: '2.31' },
  /** The inverse hyperbolic cosine. */
  acosh: { args: ['vector'], result: 'vector', labels: 'dropName', unit: 'none', since: '2.31' },
  /** The arc sine, in radians. */
  asin: { args: ['vector'], result: 'vector', labels: 'dropName', unit: 'none', since: '2.31' },
  /** The inverse hyperbolic sine. */
  asinh: { args: ['vector'], result: 'vector', labels: 'dropName', unit: 'none', since: '2.31' },
  /** The arc tangent, in radians. */
  atan: { args: ['vector'], result: 'vector', labels: 'dropName', unit: 'none', since: '2.31' },
  /** The inverse hyperbolic tangent. */
  atanh: { args: ['vector'], result: 'vector', labels: 'dropName', unit: 'none', since: '2.31' },
  /** Rounded up to a whole number. */
  ceil: { args: ['vector'], result: 'vector', labels: 'dropName', unit: 'same', keepsCounter: true },
  /** Kept between two bounds. */
  clamp: {
    args: ['vector', 'scalar', 'scalar'],
    result: 'vector',
    labels: 'dropName',
    unit: 'same',
    keepsCounter: true,
    since: '2.26',
  },
  /** Kept at or below a bound. */
  clamp_max: {
    args: ['vector', 'scalar'],
    result: 'vector',
    labels: 'dropName',
    unit: 'same',
    keepsCounter: true,
  },
  /** Kept at or above a bound. */
  clamp_min: {
    args: ['vector', 'scalar'],
    result: 'vector',
    labels: 'dropName',
    unit: 'same',
    keepsCounter: true,
  },
  /** The cosine of an angle in radians. */
  cos: { args: ['vector'], result: 'vector', labels: 'dropName', unit: 'none', since: '2.31' },
  /** The hyperbolic cosine. */
  cosh: { args: ['vector'], result: 'vector', labels: 'dropName', unit: 'none', since: '2.31' },
  /** Radians in degrees. */
  deg: { args: ['vector'], result: 'vector', labels: 'dropName', unit: 'none', since: '2.31' },
  /** e to the power of the value. */
  exp: { args: ['vector'], result: 'vector', labels: 'dropName', unit: 'none' },
  /** Rounded down to a whole number. */
  floor: { args: ['vector'], result: 'vector', labels: 'dropName', unit: 'same', keepsCounter: true },
  /** The natural logarithm. */
  ln: { args: ['vector'], result: 'vector', labels: 'dropName', unit: 'none' },
  /** The decimal logarithm. */
  log10: { args: ['vector'], result: 'vector', labels: 'dropName', unit: 'none' },
  /** The binary logarithm. */
  log2: { args: ['vector'], result: 'vector', labels: 'dropName', unit: 'none' },
  /** The larger of two scalars. */
  max_of: {
    args: ['scalar', 'scalar'],
    result: 'scalar',
    labels: 'none',
    unit: 'none',
    since: '3.13',
    experimental: true,
  },
  /** The smaller of two scalars. */
  min_of: {
    args: ['scalar', 'scalar'],
    result: 'scalar',
    labels: 'none',
    unit: 'none',
    since: '3.13',
    experimental: true,
  },
  /** π. */
  pi: { args: [], result: 'scalar', labels: 'none', unit: 'none', since: '2.31' },
  /** Degrees in radians. */
  rad: { args: ['vector'], result: 'vector', labels: 'dropName', unit: 'none', since: '2.31' },
  /** Rounded to a multiple of the second argument, or to a whole number. */
  round: {
    args: ['vector', 'scalar'],
    optional: 1,
    result: 'vector',
    labels: 'dropName',
    unit: 'same',
    keepsCounter: true,
  },
  /** The value of the one series that there is, as a scalar; NaN if there are none or several. */
  scalar: { args: ['vector'], result: 'scalar', labels: 'none', unit: 'same', keepsCounter: true },
  /** 1, 0 or -1: the sign of the value. */
  sgn: { args: ['vector'], result: 'vector', labels: 'dropName', unit: 'none', since: '2.26' },
  /** The sine of an angle in radians. */
  sin: { args: ['vector'], result: 'vector', labels: 'dropName', unit: 'none', since: '2.31' },
  /** The hyperbolic sine. */
  sinh: { args: ['vector'], result: 'vector', labels: 'dropName', unit: 'none', since: '2.31' },
  /** The square root. */
  sqrt: { args: ['vector'], result: 'vector', labels: 'dropName', unit: 'root' },
  /** The tangent of an angle in radians. */
  tan: { args: ['vector'], result: 'vector', labels: 'dropName', unit: 'none', since: '2.31' },
  /** The hyperbolic tangent. */
  tanh: { args: ['vector'], result: 'vector', labels: 'dropName', unit: 'none', since: '2.31' },
  /** A scalar as one series without labels. */
  vector: { args: ['scalar'], result: 'vector', labels: 'none', unit: 'same', keepsCounter: true },
} as const satisfies Record<string, FunctionSignature>;
