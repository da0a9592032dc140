import type { Expr, Unit } from '../promql/index.js';
import type { PanelKind, PanelOptions } from './panels/index.js';
import type { Severity } from './severity.js';

/** Columns of the grid are 24, rows 30 px high. */
export interface GridPosition {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A step of the scale by which values are judged. The first has no `from`: it holds from minus infinity. */
export interface ThresholdStep {
  readonly from: number | null;
  readonly means: Meaning;
}

/** What values of a step are: what an alert of a severity is about, fine, or what a person chose a colour for. */
export type Meaning =
  | { readonly type: 'severity'; readonly severity: Severity }
  | { readonly type: 'fine' }
  | { readonly type: 'color'; readonly color: string };

/** One query of a panel. */
export type Query = MetricQuery | LogQuery;

export interface MetricQuery {
  readonly type: 'metrics';
  /** Its name on the panel. */
  readonly key: string;
  /** As it was written: what a person chooses at the top of the dashboard narrows it later. */
  readonly expr: Expr;
  readonly legend: Legend;
  /** Unit and thresholds of its values, where the queries of a panel have different ones. */
  readonly unit?: Unit | undefined;
  readonly thresholds?: readonly ThresholdStep[] | undefined;
}

export interface LogQuery {
  readonly type: 'logs';
  readonly key: string;
  /** LogQL, as written. */
  readonly text: string;
}

/** What each series is called: words, and the values of its labels. Empty where nobody knows what tells series apart. */
export type Legend = readonly LegendPart[];

export type LegendPart = string | { readonly type: 'label'; readonly name: string };

/** Turns a value into words: 1 → `up`. */
export interface ValueMapping {
  readonly value: number | string;
  readonly text: string;
  readonly color?: string | undefined;
}

/** A way out of a panel. */
export interface Link {
  readonly title: string;
  readonly to: LinkTarget;
}

export type LinkTarget =
  /** One of the system's. Its reader comes with the time range and the choices that he had, if the link keeps them. */
  | { readonly type: 'dashboard'; readonly key: string; readonly keepsView: boolean }
  | { readonly type: 'url'; readonly url: string };

/** A panel of any kind, placed. What only one kind has stands in `options`. */
export type Panel = { readonly [K in PanelKind]: PanelOf<K> }[PanelKind];

export interface PanelOf<K extends PanelKind> {
  readonly kind: K;
  readonly key: string;
  readonly id: number;
  readonly title: string;
  readonly description: string;
  readonly position: GridPosition;
  readonly queries: readonly Query[];
  /** Unit of the values, if all have the same. */
  readonly unit?: Unit | undefined;
  readonly decimals?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Ascending, the first with `from: null`; empty for no thresholds. */
  readonly thresholds: readonly ThresholdStep[];
  /** The colour of values that are fine. Default `green`. */
  readonly base?: string | undefined;
  readonly mappings: readonly ValueMapping[];
  readonly links: readonly Link[];
  /** The variable that the panel is repeated for. */
  readonly repeat?: string | undefined;
  readonly options: PanelOptions<K>;
  /** The escape hatch: what is merged over the panel of the format that it is lowered to. */
  readonly raw?: Readonly<Record<string, unknown>> | undefined;
}
