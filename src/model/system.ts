import type { LogicalPath } from '../core/index.js';
import type { Metrics } from '../promql/index.js';
import type { Alert } from './alert.js';
import type { Dashboard } from './dashboard.js';
import type { Escalation } from './escalation.js';
import type { MetricEvent } from './event.js';
import type { ExternalAlert } from './external.js';
import type { Metric } from './metric.js';
import type { ProbeModule } from './probe.js';
import type { Programs } from './prometheus.js';
import type { Receiver } from './receiver.js';
import type { Recording } from './recording.js';

/** One system at the place where it runs, whole: everything in canonical order, every reference resolved. */
export interface System extends Programs {
  readonly name: string;
  readonly title: string;
  readonly metrics: readonly Metric[];
  /** What happens in the system's programs, by name. */
  readonly events: readonly MetricEvent[];
  readonly recordings: readonly Recording[];
  /** What expressions can name: declared, scraped and recorded series, each with its labels, kind and unit. */
  readonly series: Metrics;
  /** What the blackbox exporter must know, by name. */
  readonly probeModules: readonly ProbeModule[];
  readonly alerts: readonly Alert[];
  /** Alerts of other people's rules. */
  readonly externals: readonly ExternalAlert[];
  readonly receivers: readonly Receiver[];
  /** The system's own policy first, then those of its owners by name. */
  readonly escalations: readonly Escalation[];
  readonly dashboards: readonly Dashboard[];
  readonly origin: LogicalPath;
}
