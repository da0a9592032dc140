export { constantOf } from './constant.js';
export { scaleUnit, unitConflict } from './dimension.js';
export { kindOf, type Measure, measures, unitOf } from './measure.js';
export { canonicalUnit, divideUnits, multiplyUnits, perSecond } from './unit.js';
