import type { Builder, Dataquery } from '@grafana/grafana-foundation-sdk/cog';
import type { DataSourceRef } from '@grafana/grafana-foundation-sdk/common';
import type {
  DashboardLink,
  DynamicConfigValue,
  FieldColor,
  GridPos,
  Panel,
  ThresholdsConfig,
  ValueMapping,
} from '@grafana/grafana-foundation-sdk/dashboard';
import type { PanelKind, PanelOf } from '../../../model/index.js';

/** What the SDK's builders of all kinds have in common, which the SDK itself has no type for. */
export interface PanelBuilder extends Builder<Panel> {
  id(id: number): this;
  title(title: string): this;
  description(description: string): this;
  gridPos(position: GridPos): this;
  datasource(datasource: DataSourceRef): this;
  targets(targets: Builder<Dataquery>[]): this;
  links(links: Builder<DashboardLink>[]): this;
  repeat(variable: string): this;
  repeatDirection(direction: 'h' | 'v'): this;
  maxPerRow(count: number): this;
  unit(unit: string): this;
  decimals(decimals: number): this;
  min(min: number): this;
  max(max: number): this;
  mappings(mappings: ValueMapping[]): this;
  thresholds(thresholds: Builder<ThresholdsConfig>): this;
  colorScheme(color: Builder<FieldColor>): this;
  dataLinks(links: Builder<DashboardLink>[]): this;
  overrideByQuery(refId: string, properties: DynamicConfigValue[]): this;
}

/** What a renderer may know beyond its panel. */
export interface PanelContext {
  /** The name of the system. */
  readonly system: string;
}

/** Makes the panel of one kind; what all kinds have is added by `renderPanel`. */
export type Renderer<K extends PanelKind> = (panel: PanelOf<K>, context: PanelContext) => PanelBuilder;
