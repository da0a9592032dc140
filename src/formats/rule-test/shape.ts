import * as z from 'zod';
import { duration, labels } from '../shared/scalars.js';

/** A series, and its values in the notation of `series-notation.ts`. */
export const inputSeries = z.strictObject({
  /** `up{job="api"}` */
  series: z.string(),
  values: z.string(),
});

export const expectedAlert = z.strictObject({
  /** Without the name of the alert. */
  exp_labels: labels.optional(),
  exp_annotations: labels.optional(),
});

/** Which alerts of a name fire at a time: exactly these, of all rules with that name. */
export const alertTest = z.strictObject({
  eval_time: duration.optional(),
  alertname: z.string().min(1),
  exp_alerts: z.array(expectedAlert).optional(),
});

export const expectedSample = z.strictObject({
  /** As a series: `errors{job="api"}`, `{}` */
  labels: z.string().optional(),
  value: z.number().optional(),
  /** A native histogram in the notation of series; with it, `value` counts for nothing. */
  histogram: z.string().optional(),
});

/** What an expression gives at a time. */
export const expressionTest = z.strictObject({
  expr: z.string().min(1),
  eval_time: duration.optional(),
  exp_samples: z.array(expectedSample).optional(),
});

export const testGroup = z.strictObject({
  name: z.string().optional(),
  /** Between the values of the series; `evaluation_interval` unless it is given. */
  interval: duration.optional(),
  /** A Unix time in seconds, or a date of RFC 3339. */
  start_timestamp: z.string().optional(),
  input_series: z.array(inputSeries).optional(),
  alert_rule_test: z.array(alertTest).optional(),
  promql_expr_test: z.array(expressionTest).optional(),
  external_labels: labels.optional(),
  external_url: z.string().optional(),
});

/**
 * A file of unit tests for rules, as promtool up to 3.14 reads it.
 * https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/
 */
export const ruleTestFile = z.strictObject({
  /** Paths, relative to the file; globs are allowed. */
  rule_files: z.array(z.string()).optional(),
  /** `1m` unless it is given. */
  evaluation_interval: duration.optional(),
  /** Numbers that differ in their last bit alone are equal. */
  fuzzy_compare: z.boolean().optional(),
  /** Names of groups, each once. */
  group_eval_order: z.array(z.string()).optional(),
  tests: z.array(testGroup).optional(),
});
