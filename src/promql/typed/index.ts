export type { Aggregations } from './aggregations.js';
export type {
  Expression,
  LabelsIn,
  Selected,
  Typed,
  TypedCondition,
  TypedRange,
  TypedScalar,
  UnitIn,
} from './expression.js';
export type { Functions } from './functions.js';
export type {
  Grouped,
  MatchedLabels,
  Matching as SideMatching,
  OperatorOptions,
} from './labels.js';
export type { Listed } from './listed.js';
export type {
  LabelMatcher,
  LabelsOf,
  LabelType,
  LabelTypes,
  MatcherInput,
  TargetLabel,
  Where,
} from './matchers.js';
export type { Counter, Gauge, Histogram, Plottable, Summary } from './metrics.js';
export type { HistogramOperators, HistogramVector, NativeHistogram } from './native-histogram.js';
export type { Operand } from './operands.js';
export type { Operators } from './operators.js';
export type { CounterFunctions, CounterRange, RangeFunctions, RangeVector } from './range.js';
export type { Scalar } from './scalar.js';
export type { Dimensional, PerSecond, Quantity, UnitFromName, UnitOfCounter, UnitSuffixes } from './units.js';
export type { Condition, Offset, Vector, VectorFunctions } from './vector.js';
