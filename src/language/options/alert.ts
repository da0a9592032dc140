import * as z from 'zod';
import type { Text } from '../../model/index.js';
import { SEVERITIES } from '../../model/index.js';
import {
  duration,
  expression,
  handle,
  key,
  labelName,
  positiveDuration,
  staticLabels,
  url,
} from './parts.js';

/** A text, a function that builds one around labels, value and threshold, or parts that the compiler put together. */
const words = z.union(
  [
    z.string().min(1),
    z.custom<TextFunction>(value => typeof value === 'function'),
    z.custom<Text>(value => Array.isArray(value)),
  ],
  { error: 'must be a text, or a function of { labels, value, threshold }' },
);

/** A text with holes, as a person writes it; see `TextContext` in the DSL. */
export type TextFunction = (context: {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: string;
  readonly threshold: string;
}) => string;

/** A panel of a dashboard, by their keys; `theDashboard.panel('key')` makes one. */
export interface PanelReference {
  readonly type: 'panelReference';
  readonly dashboard: string;
  readonly panel: string;
}

export const panelReference = z.strictObject(
  { type: z.literal('panelReference'), dashboard: z.string(), panel: z.string() },
  { error: "must be a reference to a panel: theDashboard.panel('key')" },
);

/** What an alert may follow from. */
const cause = z.union([handle('alert'), handle('external')], {
  error: 'must be what alert(…) or external(…) returned',
});

/** Another alert, or one with the labels that must be equal. */
const dependency = z.union([cause, z.strictObject({ alert: cause, on: z.array(labelName) })], {
  error: 'must be an alert, or { alert, on: [labels] }',
});

export type DependencyOptions = z.output<typeof dependency>;

/** Options of `alert`. */
export const alertSchema = z.strictObject({
  severity: z.enum(SEVERITIES),
  when: expression,
  for: duration.default(0),
  keepFiringFor: positiveDuration.optional(),
  every: positiveDuration.optional(),
  labels: staticLabels.default({}),
  owner: key.optional(),
  class: key.optional(),
  dependsOn: z.union([z.array(dependency), dependency.transform(one => [one])]).default([]),
  summary: words,
  description: words.optional(),
  action: words,
  runbook: url.optional(),
  panel: panelReference.optional(),
});

export type AlertOptions = z.output<typeof alertSchema>;
