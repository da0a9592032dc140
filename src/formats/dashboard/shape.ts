import type { DataSourceRef as SdkDatasource } from '@grafana/grafana-foundation-sdk/common';
import type * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import type { dataquery as SdkLokiQuery } from '@grafana/grafana-foundation-sdk/loki';
import type { Dataquery as SdkPrometheusQuery } from '@grafana/grafana-foundation-sdk/prometheus';
import type { Plain } from './plain.js';

/** A dashboard as file provisioning reads it: classic JSON, schema version 42. */
export interface Dashboard extends Omit<Plain<sdk.Dashboard>, 'panels'> {
  readonly panels?: readonly (Panel | RowPanel)[];
}

/** A panel of any type; what its type alone has is in `options`, and in the `custom` part of its fields. */
export interface Panel extends Omit<Plain<sdk.Panel>, 'targets'> {
  readonly targets?: readonly PanelQuery[];
}

export interface RowPanel extends Omit<Plain<sdk.RowPanel>, 'panels'> {
  readonly panels: readonly Panel[];
}

export type PrometheusQuery = Plain<SdkPrometheusQuery>;
export type LokiQuery = Plain<SdkLokiQuery>;
export type PanelQuery = PrometheusQuery | LokiQuery;

export type AnnotationQuery = Plain<sdk.AnnotationQuery>;
export type DashboardLink = Plain<sdk.DashboardLink>;
export type DataSourceRef = Plain<SdkDatasource>;
export type FieldColor = Plain<sdk.FieldColor>;
export type FieldConfigSource = Plain<sdk.FieldConfigSource>;
export type FieldOverride = FieldConfigSource['overrides'][number];
export type FieldProperty = FieldOverride['properties'][number];
export type ThresholdsConfig = Plain<sdk.ThresholdsConfig>;
export type Transformation = Plain<sdk.DataTransformerConfig>;
export type ValueMap = Plain<sdk.ValueMap>;
export type VariableModel = Plain<sdk.VariableModel>;
export type VariableOption = Plain<sdk.VariableOption>;
