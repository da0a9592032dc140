/** What the compiler must know of the language: definitions, and the schemas of their options. `functions.ts` is what people call. */
export {
  DERIVED_KINDS,
  type Defined,
  type Definition,
  type DefinitionKind,
  type DerivedKind,
  defines,
} from './definition.js';
export {
  type AlertOptions,
  alertSchema,
  type DependencyOptions,
  type PanelReference,
  type TextFunction,
} from './options/alert.js';
export { type AnnotationOptions, annotationSchema } from './options/annotation.js';
export { type AnomalyOptions, anomalySchema } from './options/anomaly.js';
export { type BaselineOptions, baselineSchema } from './options/baseline.js';
export { type BudgetOptions, budgetSchema } from './options/budget.js';
export { type ConsecutiveOptions, consecutiveSchema } from './options/consecutive.js';
export {
  type DashboardOptions,
  dashboardSchema,
  type LinkOptions,
  type RowOptions,
  rowSchema,
} from './options/dashboard.js';
export {
  type EscalationOptions,
  escalationSchema,
  type RecipientOptions,
  type RotationOptions,
  type StepOptions,
  type TurnOptions,
} from './options/escalation.js';
export { type EventOptions, eventSchema, type Moved, type SelectorLike } from './options/event.js';
export { type ExternalOptions, externalSchema } from './options/external.js';
export { type ForecastOptions, forecastSchema } from './options/forecast.js';
export { type GrowthOptions, growthSchema, PER } from './options/growth.js';
export { MAKERS } from './options/makers.js';
export { type MetricOptions, metricName, metricSchema } from './options/metric.js';
export {
  type CommonPanelOptions,
  commonPanelSchema,
  type LegendFunction,
  panelSchema,
} from './options/panel.js';
export { key } from './options/parts.js';
export { type ProbeOptions, probeSchema } from './options/probe.js';
export { receiverSchema } from './options/receiver.js';
export { type RecordingOptions, recordingSchema } from './options/recording.js';
export { SLO_WINDOWS, type SloOptions, type SloWindow, sloSchema } from './options/slo.js';
export { type ElkOptions, type StackOptions, stackSchema, standardElk } from './options/stack.js';
export { type SystemOptions, systemName, systemSchema } from './options/system.js';
export {
  type SpanOptions,
  type TimeIntervalOptions,
  timeIntervalSchema,
  type WindowOptions,
  windowSchema,
} from './options/time-interval.js';
export { type VariableOptions, variableSchema } from './options/variable.js';
