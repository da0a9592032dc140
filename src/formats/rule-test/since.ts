import { ownValue } from '../../core/index.js';
import type { Since } from '../shared/since.js';

/**
 * The first promtool that reads a field, where it is younger than 2.40; promtool refuses fields that it does not know.
 * https://github.com/prometheus/prometheus/blob/main/cmd/promtool/unittest.go at each tag.
 */
const SINCE: Readonly<Record<string, string>> = {
  fuzzy_compare: '3.5',
  'tests.start_timestamp': '3.9',
  'tests.promql_expr_test.exp_samples.histogram': '2.47',
};

export const ruleTestSince: Since = field => ownValue(SINCE, field);

/**
 * The first promtool that reads a part of the notation of series.
 * https://github.com/prometheus/prometheus/blob/main/promql/parser/lex.go at each tag.
 */
export const NOTATION_SINCE = {
  histogram: '2.47',
  custom_values: '2.54',
  counter_reset_hint: '2.55',
} as const;
