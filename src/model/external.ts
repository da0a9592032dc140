import type { LogicalPath } from '../core/index.js';
import type { RouteMatcher } from '../notify/index.js';
import type { Severity } from './severity.js';

/** An alert of somebody else's rule, which our policies serve: Alertmanager alone escalates it. */
export interface ExternalAlert {
  readonly name: string;
  readonly severity: Severity;
  /** What it is known by. */
  readonly matchers: readonly RouteMatcher[];
  /** Labels that it surely carries, those of its `=` matchers among them, in canonical order. */
  readonly carries: readonly string[];
  /** The policy that serves it. */
  readonly policy: string;
  readonly owner?: string | undefined;
  readonly class?: string | undefined;
  readonly origin: LogicalPath;
}
