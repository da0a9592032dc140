import type { LogicalPath } from '../core/index.js';
import type { Expr } from '../promql/index.js';
import type { Legend, Link, Panel } from './panel.js';
import type { Variable } from './variable.js';

export interface Row {
  readonly key: string;
  readonly id: number;
  readonly title: string;
  readonly collapsed: boolean;
  /** Its place in the grid, in units of 30 px. */
  readonly y: number;
  readonly panels: readonly Panel[];
}

/** A link in the bar at the top of a dashboard. */
export type DashboardLink =
  /** A menu of the dashboards that share these tags. */
  | { readonly type: 'menu'; readonly title: string; readonly tags: readonly string[] }
  | (Link & { readonly type: 'link' });

/** Marks on the time axis, at each time at which the query has a value. */
export interface Annotation {
  readonly key: string;
  readonly title: string;
  readonly expr: Expr;
  /** What a mark is called, and what it says. */
  readonly heading: Legend;
  readonly text: Legend;
  /** Labels whose values are shown as tags. */
  readonly tagLabels: readonly string[];
  readonly color: string;
  readonly enabled: boolean;
}

export interface Dashboard {
  readonly key: string;
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
  /** `30s`; empty for none. */
  readonly refresh: string;
  /** How far back it looks at first: `6h`. */
  readonly range: string;
  readonly timezone: string;
  /** What a person can choose at its top. */
  readonly variables: readonly Variable[];
  readonly rows: readonly Row[];
  readonly links: readonly DashboardLink[];
  readonly annotations: readonly Annotation[];
  readonly origin: LogicalPath;
}
