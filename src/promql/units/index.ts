export { constantOf } from './constant.js';
export { scaleUnit, unitConflict } from './dimension.js';
export { kindOf, measures, unitOf } from './measure.js';
export type { Measure } from './quantity.js';
export { canonicalUnit, divideUnits, multiplyUnits, perSecond } from './unit.js';
