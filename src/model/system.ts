import type { LabelSignature, MetricSignature } from '../promql/index.js';
import type { Alert } from './alert.js';
import type { Dashboard } from './dashboard.js';
import type { Escalation } from './escalation.js';
import type { ExternalAlert } from './external.js';
import type { ProbeModule } from './probe.js';
import type { AlertmanagerSettings, GrafanaSettings, PrometheusSettings } from './prometheus.js';
import type { Receiver } from './receiver.js';
import type { Recording } from './recording.js';
import type { Routing } from './routing/index.js';
import type { Stack } from './stack.js';

/** A label of a metric, with what documents show of it. */
export interface MetricLabel extends LabelSignature {
  /** A value that it may take, where the set is open. */
  readonly example?: string | undefined;
}

/** A declared metric, with what documents show of it. */
export interface Metric extends MetricSignature {
  readonly labels: Readonly<Record<string, MetricLabel>>;
  readonly help: string;
  /** The program that emits it, if it is somebody else's: `node-exporter`. */
  readonly emittedBy?: string | undefined;
  readonly origin: string;
}

/** The metrics that a system's own programs emit: those that no other program does. */
export function ownMetrics({ metrics }: Pick<System, 'metrics'>): readonly Metric[] {
  return metrics.filter(({ emittedBy }) => emittedBy === undefined);
}

/** One system, whole: everything in canonical order, every reference resolved. */
export interface System {
  readonly name: string;
  readonly title: string;
  readonly metrics: readonly Metric[];
  readonly recordings: readonly Recording[];
  /** What the blackbox exporter must know, by name. */
  readonly probeModules: readonly ProbeModule[];
  readonly alerts: readonly Alert[];
  /** Alerts of other people's rules. */
  readonly externals: readonly ExternalAlert[];
  readonly receivers: readonly Receiver[];
  /** The system's own policy first, then those of its owners by name. */
  readonly escalations: readonly Escalation[];
  /** What the policies come to: who hears what, and when. */
  readonly routing: Routing;
  readonly dashboards: readonly Dashboard[];
  readonly prometheus: PrometheusSettings;
  readonly alertmanager: AlertmanagerSettings;
  readonly grafana: GrafanaSettings;
  /** What starts it all on one machine, if it is to. */
  readonly stack?: Stack | undefined;
  readonly origin: string;
}

/** All that a run compiles: deep-frozen plain data. */
export interface Model {
  readonly systems: readonly System[];
}
