/** Dashboards as Grafana's file provisioning reads them: classic JSON. */
export { COLOR_NAMES, isColor } from './colors.js';
export { default as CUSTOM_FIELDS } from './generated/custom-fields.js';
export {
  FIELD_MATCHERS,
  FIELD_OPTIONS,
  PANEL_TYPES,
  REDUCERS,
  REMOVED_PANELS,
  SHOWS_NO_DATA,
  TRANSFORMATIONS,
  VARIABLE_FORMATS,
} from './names.js';
export {
  type DashboardParts,
  dashboardParts,
  type Grid,
  type PanelView,
  type QueryView,
  type VariableView,
} from './parts.js';
export { printDashboard } from './print.js';
export type {
  AnnotationQuery,
  Dashboard,
  DashboardLink,
  DataSourceRef,
  FieldColor,
  FieldOverride,
  FieldProperty,
  LokiQuery,
  Panel,
  PanelQuery,
  PrometheusQuery,
  RowPanel,
  ThresholdsConfig,
  Transformation,
  ValueMap,
  VariableModel,
  VariableOption,
} from './shape.js';
export { isUnit, UNITS } from './units.js';
export { type VariableUse, variableUses } from './variable-uses.js';
export type {
  LegendOptions,
  ReduceOptions,
  TableCell,
  TooltipOptions,
  Visualization,
} from './visualizations.js';
