/** What the compiler must know of the language: definitions, and the schemas of their options. `functions.ts` is what people call. */

export {
  type AlertOptions,
  alertSchema,
  type DependencyOptions,
  type TextFunction,
} from './alert.js';
export { type AnnotationOptions, annotationSchema } from './annotation.js';
export { type AnomalyOptions, anomalySchema } from './anomaly.js';
export { type BaselineOptions, baselineSchema } from './baseline.js';
export { type BudgetOptions, budgetSchema } from './budget.js';
export { type ConsecutiveOptions, consecutiveSchema } from './consecutive.js';
export {
  type DashboardOptions,
  dashboardSchema,
  type RowOptions,
  rowSchema,
} from './dashboard.js';
export {
  type CollectionName,
  type Defined,
  type Definition,
  type DefinitionKind,
  type DerivedKind,
  defines,
  isCollection,
  isDefinition,
  KINDS,
  type Kind,
  kindsIn,
} from './definition.js';
export { type Data, type Described, OPTIONS } from './described.js';
export { type EnvironmentOptions, environmentName, environmentSchema } from './environment.js';
export {
  type EscalationOptions,
  escalationSchema,
  type StepOptions,
} from './escalation.js';
export { type EventOptions, eventSchema, type Moved, type SelectorLike } from './event.js';
export { type ExternalOptions, externalSchema } from './external.js';
export { type ForecastOptions, forecastSchema } from './forecast.js';
export { type GrowthOptions, growthSchema, PER } from './growth.js';
export { describedBy, LANGUAGE, makersOf } from './language.js';
export type { LinkOptions } from './link.js';
export { type MetricOptions, metricName, metricSchema } from './metric.js';
export type { PanelReference } from './panel-reference.js';
export {
  type CommonPanelOptions,
  commonPanelSchema,
  type LegendFunction,
  panelSchema,
  panels,
} from './panels.js';
export { key } from './parts.js';
export { NEEDS, PLACE_OPTIONS, type PlaceOption, standardSettings } from './place.js';
export { aloneAmong, type Placed } from './placed.js';
export { printModule } from './print/module.js';
export { type ProbeOptions, probeSchema } from './probe.js';
export { receiverSchema, receivers } from './receivers.js';
export type { RecipientOptions, RotationOptions, TurnOptions } from './recipients.js';
export { type RecordingOptions, recordingSchema } from './recording.js';
export { SLO_WINDOWS, type SloOptions, type SloWindow, sloSchema } from './slo.js';
export { type ElkOptions, type StackOptions, stackSchema, standardElk } from './stack.js';
export {
  type SystemOptions,
  systemName,
  systemSchema,
  type WatchedOptions,
  watchedSchema,
} from './system.js';
export { type Read, readLegend, readText, type TextProblem } from './texts/read-text.js';
export {
  type SpanOptions,
  type TimeIntervalOptions,
  timeIntervalSchema,
  type WindowOptions,
  windowSchema,
} from './time-interval.js';
export { type VariableOptions, variableSchema } from './variables.js';
