export {
  COUNTER_RESET_HINTS,
  type CounterResetHint,
  type HistogramStep,
  type NativeHistogram,
  type SeriesItem,
  type SeriesNotation,
} from './notation.js';
export { printNotation } from './print.js';
export { type NotationFault, readNotation } from './read.js';
export { compact, expand, type HistogramValue, type SeriesValue } from './values.js';
