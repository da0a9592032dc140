/**
 * PromQL as data: reads it, prints it, judges it against the metrics that a team declares, and says which labels and which
 * unit its result has. No side effects, no state.
 */
export type {
  CallSite,
  Diagnostic,
  DiagnosticSeverity,
  Excerpt,
  Located,
  LogicalPath,
  Origin,
  Related,
  Span,
} from '../core/index.js';
export { compareVersions, DEFAULT_TARGET, supports, type Version } from '../core/index.js';
export type * from './ast.js';
// The builders' types of the same name are for their own signatures; here the parts of the tree are meant.
export type { Grouping, Matching } from './ast.js';
export * from './builders/index.js';
export { type CheckOptions, check } from './check/check.js';
export { checkCondition } from './check/condition.js';
export { findingsOf, type Judged } from './check/findings.js';
export { PROMQL } from './codes.js';
export {
  carries,
  type Dropped,
  factOf,
  type LabelFact,
  type LabelFlow,
  labelsOf,
  NO_LABELS,
  type Presence,
  surely,
} from './labels/index.js';
export { AGGREGATIONS, type AggregationName, aggregationSignature } from './language/aggregations.js';
export { FEATURE_FLAGS, type FeatureFlag } from './language/feature-flags.js';
export { lacksNativeHistograms } from './language/features.js';
export { FUNCTIONS, type FunctionName, functionSignature } from './language/functions.js';
export { holdsVariable, isPlainLabelName, isPlainMetricName } from './language/names.js';
export { hasOuterBlank, meansAlternatives } from './language/odd-values.js';
export { OPERATORS } from './language/operators.js';
export type * from './language/signature.js';
export type * from './metric.js';
export type { PrintOptions } from './print/options.js';
export { type PrettyOptions, pretty } from './print/pretty.js';
export { print } from './print/print.js';
export { type PromqlProblems, REFUSED_BY_PROMETHEUS } from './problems.js';
export { type Compiled, compilePattern, type Pattern } from './regex.js';
export { PROMQL_RULES } from './rules/index.js';
export type { PromqlRule } from './rules/rule.js';
export { isNative, type Series, seriesNames, seriesOf } from './series.js';
export type { Dialect } from './syntax/lexer.js';
export { type ParseOptions, type ParseResult, parse } from './syntax/parse.js';
export { variableNames } from './syntax/variable.js';
export { lookBackMs } from './tree/look-back.js';
export {
  aggregation,
  binary,
  call,
  number,
  overTime,
  type Past,
  series,
  without,
} from './tree/make.js';
export { mapExpr, mapSelectors, narrow, replaceWindow, withoutSpans } from './tree/map.js';
export { isSettled, metricsBehind, metricsUsed } from './tree/metrics-used.js';
export { children, walk, walkSelectors } from './tree/walk.js';
export type * from './typed/index.js';
export { constantOf } from './units/constant.js';
export { isMeasure, scaleUnit, unitConflict } from './units/dimension.js';
export { kindOf, unitOf } from './units/measure.js';
export { canonicalUnit, divideUnits, multiplyUnits, perSecond as perSecondUnit } from './units/unit.js';
export { valueType } from './value-type.js';
