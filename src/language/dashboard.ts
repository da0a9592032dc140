import * as z from 'zod';
import { callSite } from '../core/index.js';
import type { Annotation } from './annotation.js';
import type { Defined } from './definition.js';
import { type Data, type Described, isOf, named, OPTIONS } from './described.js';
import { type Link, linkSchema } from './link.js';
import type { PanelReference } from './panel-reference.js';
import type { Panel } from './panels.js';
import { handle, key, title } from './parts.js';
import { type Completed, optionsOf } from './tie.js';
import type { DashboardVariable } from './variables.js';

declare const keys: unique symbol;

/** Panels below one title. `K` are their keys. */
export interface Row<K extends string = string> extends Defined<'row'> {
  readonly [keys]?: K;
}

/** What `row` and `collapsed` hand on. */
interface Written {
  readonly key?: string;
  readonly collapsed?: boolean;
  readonly panels: readonly Panel[];
}

/** Options of `row`. */
export const rowSchema = optionsOf<Written>()(
  z.strictObject({
    key: key.optional(),
    collapsed: z.boolean().default(false),
    panels: z.array(handle('panel')),
  }),
);

export type RowOptions = Completed<typeof rowSchema>;

/** Panels below one title, left to right, then the next line. A collapsed row is a row of `collapsed(…)`. */
export function row<const K extends string>(title: string, ...panels: readonly Panel<K>[]): Row<K> {
  return { definition: { kind: 'row', name: title, options: { panels }, site: callSite(row) } };
}

/** The same, folded until a person opens it. */
export function collapsed<const K extends string>(title: string, ...panels: readonly Panel<K>[]): Row<K> {
  return {
    definition: { kind: 'row', name: title, options: { panels, collapsed: true }, site: callSite(collapsed) },
  };
}

export interface DashboardInput<K extends string> {
  readonly title: string;
  /** What it answers, in a sentence. */
  readonly description: string;
  readonly tags?: readonly string[];
  /** How often it reloads; empty for never. Default 30s. */
  readonly refresh?: `${number}${'ms' | 's' | 'm' | 'h' | 'd'}` | '';
  /** How far it looks back. Default 6h. */
  readonly range?: `${number}${'s' | 'm' | 'h' | 'd' | 'w' | 'M' | 'y'}`;
  readonly timezone?: 'browser' | 'utc';
  readonly variables?: readonly DashboardVariable[];
  readonly rows: readonly Row<K>[];
  readonly links?: readonly Link[];
  readonly annotations?: readonly Annotation[];
  /** Which firing alerts are marked on the time axis: its own, which lead to it (all, if none does), or all. */
  readonly alerts?: 'own' | 'all';
}

/** A dashboard. Others refer to its panels by key: `apiPerformance.panel('errors')`. */
export interface Dashboard<K extends string = string> extends Defined<'dashboard'> {
  panel(key: K): PanelReference;
}

/** https://grafana.com/docs/grafana/latest/dashboards/use-dashboards/#time-units-and-relative-ranges */
const interval = z
  .string()
  .regex(/^[1-9]\d*(ms|s|m|h|d)$/, 'must be a whole number with one unit: 30s, 5m, 1h');

/** Options of `dashboard`. */
export const dashboardSchema = optionsOf<DashboardInput<string>>()(
  z.strictObject({
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
    rows: z.array(handle('row')).min(1, 'a dashboard needs at least one row'),
    links: z.array(linkSchema).default([]),
    annotations: z.array(handle('annotation')).default([]),
    alerts: z.enum(['own', 'all']).default('own'),
  }),
);

export type DashboardOptions = Completed<typeof dashboardSchema>;

/** `key` is part of its uid and of its file's name; it stays when the title changes. */
export function dashboard<const K extends string>(key: string, options: DashboardInput<K>): Dashboard<K> {
  return {
    definition: { kind: 'dashboard', name: key, options, site: callSite(dashboard) },
    panel: panel => ({ type: 'panelReference', dashboard: key, panel }),
  };
}

/** `dashboard`, `row` and `collapsed`, as data. */
export const describedDashboards: readonly Described[] = [
  {
    ...named(
      'dashboard',
      dashboard,
      dashboardSchema,
      `dashboard('traffic', {
  title: 'Traffic',
  description: 'How much the API is asked, and what it answers.',
  tags: ['api'],
  variables: [fromLabel(requests, 'endpoint', { multi: true, all: true })],
  rows: [row('Requests', stat('connections', 'Open connections', connections))],
})`,
    ),
    parameters: ['key', OPTIONS],
  },
  {
    name: 'row',
    call: row,
    makes: 'row',
    parameters: ['title', '...panels'],
    schemas: [],
    argumentsOf: data => panelsOf(data, false),
    example: `row('Requests', stat('connections', 'Open connections', connections))`,
  },
  {
    name: 'collapsed',
    call: collapsed,
    makes: 'row',
    parameters: ['title', '...panels'],
    schemas: [],
    argumentsOf: data => panelsOf(data, true),
    example: `collapsed('Details', stat('connections', 'Open connections', connections))`,
  },
];

function panelsOf(data: Data, folded: boolean): readonly unknown[] | undefined {
  if (!isOf('row', data)) return undefined;
  const { panels, collapsed = false } = data.options as {
    readonly panels: readonly Panel[];
    readonly collapsed?: boolean;
  };
  return collapsed === folded ? [data.name, ...panels] : undefined;
}
