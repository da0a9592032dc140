import { callSite } from '../core/index.js';
import type { Annotation } from './annotation.js';
import type { Defined } from './definition.js';
import type { Link } from './link.js';
import type { PanelReference } from './options/alert.js';
import type { Panel } from './panels.js';
import type { DashboardVariable } from './variables.js';

declare const keys: unique symbol;

/** Panels below one title. `K` are their keys. */
export interface Row<K extends string = string> extends Defined<'row'> {
  readonly [keys]?: K;
}

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

/** `key` is part of its uid and of its file's name; it stays when the title changes. */
export function dashboard<const K extends string>(key: string, options: DashboardInput<K>): Dashboard<K> {
  return {
    definition: { kind: 'dashboard', name: key, options, site: callSite(dashboard) },
    panel: panel => ({ type: 'panelReference', dashboard: key, panel }),
  };
}
