import * as z from 'zod';
import type { PanelKind } from '../../model/index.js';
import { linkSchema } from './dashboard.js';
import { expression, key, quantity, title } from './parts.js';

/** How a legend is written: a text with `{{label}}`, or a function of the labels. */
export type LegendFunction = (labels: Readonly<Record<string, string>>) => string;

const number = z.union([z.number(), quantity]);

const threshold = z.strictObject({ at: number, color: z.string().min(1) });

const mapping = z.strictObject({
  value: z.union([z.number(), z.string()]),
  text: z.string(),
  color: z.string().optional(),
});

/** Options that every kind of panel takes. */
export const commonPanelSchema = z.strictObject({
  description: z.string().min(1).optional(),
  unit: z.string().min(1).optional(),
  decimals: z.int().min(0).max(10).optional(),
  min: number.optional(),
  max: number.optional(),
  /** Colour steps; without them, those of the alerts on the same expression. */
  thresholds: z.array(threshold).optional(),
  base: z.string().default('green'),
  mappings: z.array(mapping).default([]),
  legend: z.union([z.string(), z.custom<LegendFunction>(value => typeof value === 'function')]).optional(),
  size: z
    .strictObject({ w: z.int().min(1).max(24), h: z.int().min(2).max(100) })
    .partial()
    .default({}),
  links: z.array(linkSchema).default([]),
  repeat: z.string().optional(),
  raw: z.record(z.string(), z.unknown()).optional(),
});

/** What every panel function hands on. `options` holds the common ones and those of the kind. */
export const panelSchema = z.strictObject({
  kind: z.custom<PanelKind>(value => typeof value === 'string'),
  key,
  title: title.max(5000),
  /** By key; the key becomes the query's refId. */
  queries: z.record(
    z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'must be a name'),
    z.union([expression, z.string()], {
      error: issue => expression.safeParse(issue.input).error?.issues[0]?.message,
    }),
    { error: 'must be an expression, or several by key: { p50: …, p95: … }' },
  ),
  options: z.record(z.string(), z.unknown()),
});

export type CommonPanelOptions = z.output<typeof commonPanelSchema>;
