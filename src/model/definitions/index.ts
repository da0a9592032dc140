export {
  type AlertOptions,
  alertSchema,
  type DependencyOptions,
  type PanelReference,
  type TextFunction,
} from './alert.js';
export { type AnnotationOptions, annotationSchema } from './annotation.js';
export { ANOMALY_METHODS, type AnomalyMethod, type AnomalyOptions, anomalySchema } from './anomaly.js';
export { type BaselineOptions, baselineSchema } from './baseline.js';
export { type BudgetOptions, budgetSchema } from './budget.js';
export { type ConsecutiveOptions, consecutiveSchema, EXTREMES, type Extreme } from './consecutive.js';
export {
  type DashboardOptions,
  dashboardSchema,
  type LinkOptions,
  type RowOptions,
  rowSchema,
} from './dashboard.js';
export {
  type EscalationOptions,
  escalationSchema,
  type RecipientOptions,
  type RotationOptions,
  type StepOptions,
  type TurnOptions,
} from './escalation.js';
export { type EventOptions, eventSchema, type Moved, type SelectorLike } from './event.js';
export { type ExternalOptions, externalSchema } from './external.js';
export { type ForecastOptions, forecastSchema } from './forecast.js';
export { type GrowthOptions, growthSchema, PER, type Per } from './growth.js';
export { MAKERS } from './makers.js';
export { type MetricOptions, metricName, metricSchema } from './metric.js';
export { type CommonPanelOptions, commonPanelSchema, type LegendFunction, panelSchema } from './panel.js';
export { key } from './parts.js';
export { type ProbeOptions, probeSchema } from './probe.js';
export { receiverSchema } from './receiver.js';
export { type RecordingOptions, recordingSchema } from './recording.js';
export { SLO_WINDOWS, type SloOptions, type SloWindow, sloSchema } from './slo.js';
export { type ElkOptions, type StackOptions, stackSchema, standardElk } from './stack.js';
export { type SystemOptions, systemName, systemSchema } from './system.js';
export {
  type Ends,
  MONTHS,
  type Month,
  type SpanOptions,
  type TimeIntervalOptions,
  timeIntervalSchema,
  WEEKDAYS,
  type Weekday,
  type WindowOptions,
  windowSchema,
} from './time-interval.js';
export { type VariableOptions, variableSchema } from './variable.js';
