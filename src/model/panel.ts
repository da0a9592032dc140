import type { Unit } from '../promql/index.js';
import type { PanelKind, PanelOptions } from './panels/index.js';

/** Columns of the grid are 24, rows 30 px high. */
export interface GridPosition {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A step of the colour scale. The first has no `from`: it holds from minus infinity. */
export interface ThresholdStep {
  readonly from: number | null;
  readonly color: string;
}

/** One query of a panel, ready to print. */
export interface Query {
  /** Stable: the query's key. */
  readonly refId: string;
  readonly datasource: 'prometheus' | 'loki';
  readonly expr: string;
  /** Names of the metrics and recording rules that it reads, as they are declared; none for what is no PromQL. */
  readonly metrics?: readonly string[] | undefined;
  /** Grafana's legend template, `{{endpoint}}`; empty to let Grafana choose. */
  readonly legend: string;
  readonly format: 'time_series' | 'table' | 'heatmap';
  readonly instant: boolean;
  /** Unit and thresholds of its values, where the queries of a panel have different ones. */
  readonly unit?: Unit | undefined;
  readonly thresholds?: readonly ThresholdStep[] | undefined;
}

/** Turns a value into words: 1 → `up`. */
export interface ValueMapping {
  readonly value: number | string;
  readonly text: string;
  readonly color?: string | undefined;
}

export interface PanelDataLink {
  readonly title: string;
  readonly url: string;
}

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
  /** Unit of the values as the language has it; the target turns it into Grafana's. */
  readonly unit?: Unit | undefined;
  readonly decimals?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Ascending, the first with `from: null`; empty for no thresholds. */
  readonly thresholds: readonly ThresholdStep[];
  /** The colour among the steps that stands for "nothing is wrong". Default `green`. */
  readonly base?: string | undefined;
  readonly mappings: readonly ValueMapping[];
  readonly links: readonly PanelDataLink[];
  /** The variable that the panel is repeated for. */
  readonly repeat?: string | undefined;
  readonly options: PanelOptions<K>;
  /** The escape hatch: merged over the panel's JSON, and checked with it. */
  readonly raw?: Readonly<Record<string, unknown>> | undefined;
}
