import type { CallSite, Diagnostic, LogicalPath } from '../core/index.js';
import type { SystemOptions } from '../language/index.js';
import type { Metrics } from '../promql/index.js';

/** What every pass over one system may use. */
export interface Context {
  readonly system: string;
  readonly options: Omit<SystemOptions, 'escalation'>;
  /** Passes collect and go on. */
  readonly note: (...diagnostics: readonly Diagnostic[]) => void;
  /** Takes what rules found in expressions, which a project can weigh. */
  readonly weigh: (...findings: readonly Diagnostic[]) => void;
  /** Remembers where something was written. */
  readonly place: (path: LogicalPath, site: CallSite) => void;
}

/** The same, once the metrics and recordings are known. */
export interface ExpressionContext extends Context {
  readonly metrics: Metrics;
}
