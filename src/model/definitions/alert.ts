import * as z from 'zod';
import { SEVERITIES } from '../severity.js';
import type { Text } from '../text.js';
import { duration, expression, positiveDuration, staticLabels, url } from './parts.js';

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

/** Options of `alert`. */
export const alertSchema = z.strictObject({
  severity: z.enum(SEVERITIES),
  when: expression,
  for: duration.default(0),
  keepFiringFor: positiveDuration.optional(),
  every: positiveDuration.optional(),
  labels: staticLabels.default({}),
  summary: words,
  description: words.optional(),
  action: words,
  runbook: url.optional(),
  panel: panelReference.optional(),
});

export type AlertOptions = z.output<typeof alertSchema>;
