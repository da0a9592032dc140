import type { BinaryOperator } from '../ast.js';
import type { AggregationName } from '../language/aggregations.js';
import type { FunctionName } from '../language/functions.js';
import type {
  Aggregations,
  CounterFunctions,
  HistogramOperators,
  Operators,
  RangeFunctions,
  VectorFunctions,
} from '../typed/index.js';

// Each table is tied to the type of its methods: one that stands in one of them alone does not compile.

/** Methods that join two sides, and their operators. */
export const OPERATOR_METHODS = {
  plus: '+',
  minus: '-',
  times: '*',
  div: '/',
  mod: '%',
  pow: '^',
  atan2: 'atan2',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
  eq: '==',
  neq: '!=',
  and: 'and',
  unless: 'unless',
  or: 'or',
} as const satisfies Readonly<Record<Exclude<keyof Operators<string, string>, 'negate'>, BinaryOperator>>;

/** Methods that join a histogram and a number. */
export const HISTOGRAM_METHODS = {
  trimUpper: '</',
  trimLower: '>/',
} as const satisfies Readonly<Record<keyof HistogramOperators, BinaryOperator>>;

/** Methods that aggregate, and what they are called in PromQL; the parameter, if there is one, stands first. */
export const AGGREGATION_METHODS = {
  sum: 'sum',
  avg: 'avg',
  min: 'min',
  max: 'max',
  count: 'count',
  group: 'group',
  stddev: 'stddev',
  stdvar: 'stdvar',
  quantileOf: 'quantile',
  countValues: 'count_values',
  topk: 'topk',
  bottomk: 'bottomk',
  limitk: 'limitk',
  limitRatio: 'limit_ratio',
} as const satisfies Readonly<Record<keyof Aggregations<string, string>, AggregationName>>;

/** Methods that are a function of the vector that they stand on; its other arguments follow. */
export const VECTOR_METHODS = {
  abs: 'abs',
  ceil: 'ceil',
  floor: 'floor',
  round: 'round',
  clamp: 'clamp',
  clampMin: 'clamp_min',
  clampMax: 'clamp_max',
  sort: 'sort',
  sortDesc: 'sort_desc',
  absent: 'absent',
  timestamp: 'timestamp',
  scalar: 'scalar',
  labelReplace: 'label_replace',
  labelJoin: 'label_join',
} as const satisfies Readonly<Record<keyof VectorFunctions, FunctionName>>;

/** Methods that make one value of each series' range. */
export const RANGE_METHODS = {
  avg: 'avg_over_time',
  min: 'min_over_time',
  max: 'max_over_time',
  sum: 'sum_over_time',
  first: 'first_over_time',
  last: 'last_over_time',
  stddev: 'stddev_over_time',
  stdvar: 'stdvar_over_time',
  mad: 'mad_over_time',
  count: 'count_over_time',
  present: 'present_over_time',
  absent: 'absent_over_time',
  changes: 'changes',
  delta: 'delta',
  idelta: 'idelta',
  deriv: 'deriv',
  rate: 'rate',
  irate: 'irate',
  increase: 'increase',
  resets: 'resets',
} as const satisfies Readonly<Record<keyof CounterFunctions | keyof RangeFunctions, FunctionName>>;
