/** promtool's unit tests for rules, and the notation of their series. */
export { printRuleTest } from './print.js';
export {
  COUNTER_RESET_HINTS,
  compact,
  expand,
  type NativeHistogram,
  type NotationFault,
  printNotation,
  readNotation,
  type SeriesItem,
  type SeriesNotation,
  type SeriesValue,
} from './series-notation/index.js';
export { NOTATION_SINCE, ruleTestSince } from './since.js';
export type {
  AlertTest,
  ExpectedAlert,
  ExpectedSample,
  ExpressionTest,
  InputSeries,
  RuleTestFile,
  TestGroup,
} from './types.js';
