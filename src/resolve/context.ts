import type { CallSite, Diagnostic, LogicalPath } from '../core/index.js';
import type { Definition, SystemOptions } from '../language/index.js';
import type { Metrics } from '../promql/index.js';

/** What every pass over one system may use. */
export interface Context {
  readonly system: string;
  readonly options: Omit<SystemOptions, 'escalation'>;
  /** Passes collect and go on. */
  readonly note: (...diagnostics: readonly Diagnostic[]) => void;
  /** Takes what rules found in expressions, which a project can weigh. */
  readonly weigh: (...findings: readonly Diagnostic[]) => void;
  /** Remembers a definition that comes to nothing, since its options are wrong: that is reported, and what would follow from it is not. */
  readonly refuse: (definition: Definition) => void;
  readonly isRefused: (definition: Definition) => boolean;
  /** Remembers where something was written. */
  readonly place: (path: LogicalPath, site: CallSite) => void;
}

/** The same, once the metrics and recordings are known. */
export interface ExpressionContext extends Context {
  readonly metrics: Metrics;
}
