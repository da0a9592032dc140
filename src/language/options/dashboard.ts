import * as z from 'zod';
import { handle, key, title, url } from './parts.js';

/** https://grafana.com/docs/grafana/latest/dashboards/use-dashboards/#time-units-and-relative-ranges */
const interval = z
  .string()
  .regex(/^[1-9]\d*(ms|s|m|h|d)$/, 'must be a whole number with one unit: 30s, 5m, 1h');

export const linkSchema = z.union(
  [
    z.strictObject({ type: z.literal('dashboardLink'), title: z.string().optional(), dashboard: z.string() }),
    z.strictObject({ type: z.literal('urlLink'), title, url }),
  ],
  { error: "must be link(dashboard) or link('title', 'https://…')" },
);

/** Options of `dashboard`. */
export const dashboardSchema = z.strictObject({
  title: title.max(5000),
  description: z.string().min(1),
  tags: z.array(z.string().min(1)).default([]),
  refresh: interval.or(z.literal('')).default('30s'),
  range: z
    .string()
    .regex(/^[1-9]\d*(s|m|h|d|w|M|y)$/, 'must be a whole number with one unit: 6h, 7d')
    .default('6h'),
  timezone: z.enum(['browser', 'utc']).default('browser'),
  variables: z.array(handle('variable')).default([]),
  rows: z.array(handle('row')).min(1, 'a dashboard shows something'),
  links: z.array(linkSchema).default([]),
  annotations: z.array(handle('annotation')).default([]),
  alerts: z.enum(['own', 'all']).default('own'),
});

/** Options of `row`. */
export const rowSchema = z.strictObject({
  key: key.optional(),
  collapsed: z.boolean().default(false),
  panels: z.array(handle('panel')),
});

export type DashboardOptions = z.output<typeof dashboardSchema>;
export type RowOptions = z.output<typeof rowSchema>;
export type LinkOptions = z.output<typeof linkSchema>;
