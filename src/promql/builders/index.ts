export { composite } from './composite.js';
export { counterHandle } from './counter.js';
export { histogramHandle, summaryHandle } from './distribution.js';
export { fn } from './functions.js';
export { gaugeHandle } from './gauge.js';
export { matchersOf, matches, not } from './matchers.js';
export {
  AGGREGATION_METHODS,
  HISTOGRAM_METHODS,
  OPERATOR_METHODS,
  RANGE_METHODS,
  VECTOR_METHODS,
} from './methods.js';
export { nativeHistogramHandle } from './native-histogram.js';
export {
  amount,
  bytes,
  celsius,
  convert,
  days,
  gibibytes,
  gigabytes,
  hours,
  mebibytes,
  megabytes,
  milliseconds,
  minutes,
  percent,
  perDay,
  perHour,
  perMinute,
  perSecond,
  ratio,
  seconds,
  usd,
} from './quantity.js';
export { selection } from './selection.js';
export { promql } from './text.js';
export { unitFromName } from './unit-from-name.js';
export { vector } from './vector.js';
export { withMethods } from './with-methods.js';
