import * as z from 'zod';
import { duration, labels } from '../shared/scalars.js';

/** A metric name: the classic character set, which every version accepts. */
const metricName = z.string().regex(/^[a-zA-Z_:][a-zA-Z0-9_:]*$/);

export const recordingRule = z.strictObject({
  record: metricName,
  expr: z.string().min(1),
  labels: labels.optional(),
});

export const alertingRule = z.strictObject({
  alert: z.string().min(1),
  expr: z.string().min(1),
  for: duration.optional(),
  /** Since 2.42. */
  keep_firing_for: duration.optional(),
  labels: labels.optional(),
  annotations: labels.optional(),
});

export const ruleGroup = z.strictObject({
  name: z.string().min(1),
  interval: duration.optional(),
  /** Since 2.53. */
  query_offset: duration.optional(),
  /** Alerts or series over which the whole rule fails; 0 is no limit. */
  limit: z.int().min(0).optional(),
  /** Since 3.0. */
  labels: labels.optional(),
  rules: z.array(z.union([alertingRule, recordingRule])),
});

/**
 * A file of alerting and recording rules, as Prometheus up to 3.5 reads it.
 * https://github.com/prometheus/prometheus/blob/v3.5.0/model/rulefmt/rulefmt.go
 */
export const ruleFile = z.strictObject({ groups: z.array(ruleGroup) });
