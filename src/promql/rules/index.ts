import { conditionBool } from './condition-bool.js';
import { conditionConstant } from './condition-constant.js';
import { conditionCounter } from './condition-counter.js';
import { conditionType } from './condition-type.js';
import { conditionUnfiltered } from './condition-unfiltered.js';
import { countOfNone } from './count-of-none.js';
import { counterAsGauge } from './counter-as-gauge.js';
import { duplicateLabel } from './duplicate-label.js';
import { equalFraction } from './equal-fraction.js';
import { fewSamples } from './few-samples.js';
import { gaugeAsCounter } from './gauge-as-counter.js';
import { histogramBase } from './histogram-base.js';
import { histogramSamples } from './histogram-samples.js';
import { labelArgument } from './label-argument.js';
import { labelNotCarried } from './label-not-carried.js';
import { labelRegex } from './label-regex.js';
import { manyToOne } from './many-to-one.js';
import { matchesNothing } from './matches-nothing.js';
import { matchingLabels } from './matching-labels.js';
import { misspeltLabel } from './misspelt-label.js';
import { noLe } from './no-le.js';
import { notNative } from './not-native.js';
import { outerBlank } from './outer-blank.js';
import { perhapsManyToOne } from './perhaps-many-to-one.js';
import { pipeInValue } from './pipe-in-value.js';
import { quantile } from './quantile.js';
import { rangeSkips } from './range-skips.js';
import { rawCounter } from './raw-counter.js';
import { regexMatchesNothing } from './regex-matches-nothing.js';
import type { Place, PromqlRule } from './rule.js';
import { thresholdScale } from './threshold-scale.js';
import { thresholdUnlikely } from './threshold-unlikely.js';
import { tooFewSamples } from './too-few-samples.js';
import { trueUnchanged } from './true-unchanged.js';
import { unit } from './unit.js';
import { unknownLabel } from './unknown-label.js';
import { unknownMetric } from './unknown-metric.js';
import { unknownValue } from './unknown-value.js';
import { variableInMatcher } from './variable-in-matcher.js';

/** Every rule of PromQL; at one node they are asked in this order. */
export const PROMQL_RULES: readonly PromqlRule[] = [
  labelArgument,
  labelRegex,
  duplicateLabel,
  unknownMetric,
  histogramBase,
  variableInMatcher,
  unknownLabel,
  unknownValue,
  pipeInValue,
  outerBlank,
  regexMatchesNothing,
  matchesNothing,
  gaugeAsCounter,
  counterAsGauge,
  tooFewSamples,
  fewSamples,
  rangeSkips,
  notNative,
  noLe,
  quantile,
  labelNotCarried,
  misspeltLabel,
  matchingLabels,
  manyToOne,
  perhapsManyToOne,
  unit,
  thresholdScale,
  thresholdUnlikely,
  rawCounter,
  histogramSamples,
  conditionType,
  conditionConstant,
  conditionBool,
  conditionCounter,
  conditionUnfiltered,
  countOfNone,
  equalFraction,
  trueUnchanged,
];

/** Rules by what they look at: a walk over a tree asks at each node those of its type alone. */
export type RulesByPlace = { readonly [P in Place]: readonly PromqlRule[] };

export const RULES_OF_METRICS: RulesByPlace = rulesByPlace(PROMQL_RULES);
export const RULES_OF_TEXT: RulesByPlace = rulesByPlace(PROMQL_RULES.filter(rule => rule.withoutMetrics));

export function rulesByPlace(rules: readonly PromqlRule[]): RulesByPlace {
  const on = (place: Place) => rules.filter(rule => rule.on.includes(place));
  return {
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
    condition: on('condition'),
  };
}
