import type { Expr } from '../ast.js';
import { conditionBool } from './condition-bool.js';
import { conditionConstant } from './condition-constant.js';
import { conditionCounter } from './condition-counter.js';
import { conditionType } from './condition-type.js';
import { conditionUnfiltered } from './condition-unfiltered.js';
import { countOfNone } from './count-of-none.js';
import { counterAsGauge } from './counter-as-gauge.js';
import { duplicateLabel } from './duplicate-label.js';
import { equalFraction } from './equal-fraction.js';
import { gaugeAsCounter } from './gauge-as-counter.js';
import { histogramBase } from './histogram-base.js';
import { histogramSamples } from './histogram-samples.js';
import { labelArgument } from './label-argument.js';
import { labelNotCarried } from './label-not-carried.js';
import { labelRegex } from './label-regex.js';
import { manyToOne } from './many-to-one.js';
import { matchesNothing } from './matches-nothing.js';
import { matchingLabels } from './matching-labels.js';
import { noLe } from './no-le.js';
import { notNative } from './not-native.js';
import { perhapsManyToOne } from './perhaps-many-to-one.js';
import { pipeInValue } from './pipe-in-value.js';
import { quantile } from './quantile.js';
import { rawCounter } from './raw-counter.js';
import { regexMatchesNothing } from './regex-matches-nothing.js';
import type { Place, PromqlRule } from './rule.js';
import { thresholdScale } from './threshold-scale.js';
import { thresholdUnlikely } from './threshold-unlikely.js';
import { trueUnchanged } from './true-unchanged.js';
import { unit } from './unit.js';
import { unknownLabel } from './unknown-label.js';
import { unknownMetric } from './unknown-metric.js';
import { unknownValue } from './unknown-value.js';
import { variableInMatcher } from './variable-in-matcher.js';

/** Rules that need nothing but the expression. */
const OF_TEXT: readonly PromqlRule[] = [labelArgument, labelRegex, duplicateLabel];

/** Rules that compare with what is declared. */
const OF_METRICS: readonly PromqlRule[] = [
  unknownMetric,
  histogramBase,
  variableInMatcher,
  unknownLabel,
  unknownValue,
  pipeInValue,
  regexMatchesNothing,
  matchesNothing,
  gaugeAsCounter,
  counterAsGauge,
  notNative,
  noLe,
  quantile,
  labelNotCarried,
  matchingLabels,
  manyToOne,
  perhapsManyToOne,
  unit,
  thresholdScale,
  thresholdUnlikely,
  rawCounter,
  histogramSamples,
];

const OF_CONDITIONS: readonly PromqlRule[] = [
  conditionType,
  conditionConstant,
  conditionBool,
  conditionCounter,
  conditionUnfiltered,
  countOfNone,
  equalFraction,
  trueUnchanged,
];

/** Every rule of PromQL; at one node they are asked in this order. */
export const PROMQL_RULES: readonly PromqlRule[] = [...OF_TEXT, ...OF_METRICS, ...OF_CONDITIONS];

type ByPlace = { readonly [P in Place]: readonly PromqlRule[] };

/** The rules that look at a node, without and with declared metrics. */
export const RULES_OF_TEXT: ByPlace = byPlace(OF_TEXT);
export const RULES_OF_METRICS: ByPlace = byPlace([...OF_TEXT, ...OF_METRICS]);
export const RULES_OF_CONDITIONS: readonly PromqlRule[] = OF_CONDITIONS;

function byPlace(rules: readonly PromqlRule[]): ByPlace {
  const on = (place: Place) => rules.filter(rule => rule.on.includes(place));
  const nodes: Readonly<Record<Expr['type'], readonly PromqlRule[]>> = {
    number: on('number'),
    string: on('string'),
    selector: on('selector'),
    matrix: on('matrix'),
    subquery: on('subquery'),
    call: on('call'),
    aggregation: on('aggregation'),
    binary: on('binary'),
    unary: on('unary'),
    variable: on('variable'),
  };
  return { ...nodes, condition: on('condition') };
}
