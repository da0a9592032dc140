import type { LogicalPath } from '../core/index.js';
import type { Panel } from './panel.js';
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
  | { readonly type: 'dashboards'; readonly title: string; readonly tags: readonly string[] }
  | { readonly type: 'link'; readonly title: string; readonly url: string; readonly newTab: boolean };

/** Marks on the time axis. */
export interface Annotation {
  readonly key: string;
  readonly title: string;
  /** Ready to print: a marker where the query has a value. */
  readonly expr: string;
  readonly titleFormat: string;
  readonly textFormat: string;
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
  /** `now-6h`. */
  readonly from: string;
  readonly timezone: string;
  readonly variables: readonly Variable[];
  readonly rows: readonly Row[];
  readonly links: readonly DashboardLink[];
  readonly annotations: readonly Annotation[];
  readonly origin: LogicalPath;
}
