export {
  type Alert,
  type AlertInput,
  alert,
  type Cause,
  type DependencyInput,
  type TextContext,
  type Words,
} from './alert.js';
export { type Annotation, type AnnotationInput, annotation } from './annotation.js';
export { type Anomaly, type AnomalyInput, anomaly } from './anomaly.js';
export { type Baseline, type BaselineInput, baseline } from './baseline.js';
export { type Budget, type BudgetInput, budget, type Limit } from './budget.js';
export { type Consecutive, type ConsecutiveInput, consecutive } from './consecutive.js';
export { collapsed, type Dashboard, type DashboardInput, dashboard, type Row, row } from './dashboard.js';
export type { Derived } from './derived.js';
export { type Environment, type EnvironmentInput, environment } from './environment.js';
export { type At, environments } from './environments.js';
export {
  after,
  type Escalation,
  type EscalationInput,
  escalation,
  every,
  immediately,
  type Step,
} from './escalation.js';
export { type EventInput, event } from './event.js';
export { type External, type ExternalInput, external } from './external.js';
export { type Forecast, type ForecastInput, forecast } from './forecast.js';
export { type Growth, type GrowthInput, growth } from './growth.js';
export { oneOf, text } from './labels.js';
export { type Link, link } from './link.js';
export {
  counter,
  gauge,
  type HistogramInput,
  histogram,
  type MetricInput,
  nativeHistogram,
  type SummaryInput,
  summary,
} from './metric.js';
export type { Panel, PanelCommon } from './panels.js';
export type { PlaceInput } from './place.js';
export { type HttpProbe, type Probe, type ProbeInput, probe } from './probe.js';
export type { Receiver } from './receivers.js';
export {
  during,
  type Otherwise,
  otherwise,
  outside,
  type Recipient,
  type Rotation,
  rotation,
  type Turn,
} from './recipients.js';
export { type Recorded, type RecordingInput, record } from './recording.js';
export { secretFile } from './secret.js';
export type { AlertmanagerInput } from './settings-alertmanager.js';
export type { GrafanaInput } from './settings-grafana.js';
export type { PrometheusInput, ScrapeJobInput } from './settings-prometheus.js';
export { type Indicator, type Slo, type SloInput, slo } from './slo.js';
export type { ElkInput, StackInput, StackServiceInput } from './stack.js';
export { type System, type SystemInput, system } from './system.js';
export {
  type TimeInterval,
  type TimeSpanInput,
  timeInterval,
  type WindowInput,
  window,
} from './time-interval.js';
export { choice, type DashboardVariable, fromLabel, interval } from './variables.js';
