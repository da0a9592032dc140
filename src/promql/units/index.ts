export { constantOf } from './constant.js';
export { conversion, scaleUnit, unitConflict } from './dimension.js';
export { aggregationMeasure, callMeasure, unaryMeasure } from './effects.js';
export { kindOf, measures, seriesMeasure, unitOf } from './measure.js';
export { binaryMeasure } from './operators.js';
export { GAUGE, type Measure, UNKNOWN } from './quantity.js';
export { canonicalUnit, divideUnits, multiplyUnits, perSecond } from './unit.js';
