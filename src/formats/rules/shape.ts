import * as z from 'zod';
import type { Plain } from '../shared/plain.js';
import { duration, labels } from '../shared/scalars.js';

export const recordingRule = z.strictObject({
  record: z.string().min(1),
  expr: z.string().min(1),
  labels: labels.optional(),
});

export const alertingRule = z.strictObject({
  alert: z.string().min(1),
  expr: z.string().min(1),
  for: duration.optional(),
  keep_firing_for: duration.optional(),
  labels: labels.optional(),
  annotations: labels.optional(),
});

export const ruleGroup = z.strictObject({
  name: z.string().min(1),
  interval: duration.optional(),
  query_offset: duration.optional(),
  /** Alerts or series over which the whole rule fails; 0 is no limit. */
  limit: z.int().optional(),
  labels: labels.optional(),
  rules: z.array(z.union([alertingRule, recordingRule])).optional(),
});

/**
 * A file of alerting and recording rules.
 * https://github.com/prometheus/prometheus/blob/v3.14.0/model/rulefmt/rulefmt.go
 */
export const ruleFile = z.strictObject({ groups: z.array(ruleGroup).optional() });

export type AlertingRule = Plain<z.infer<typeof alertingRule>>;
export type RecordingRule = Plain<z.infer<typeof recordingRule>>;
export type RuleGroup = Plain<z.infer<typeof ruleGroup>>;
export type RuleFile = Plain<z.infer<typeof ruleFile>>;
