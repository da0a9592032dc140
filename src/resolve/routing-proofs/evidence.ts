import type { Diagnostic, LogicalPath } from '../../core/index.js';
import type { AlertFacts, RouteNode, Routing } from '../../notify/index.js';
import type { Ways } from './ways.js';

/** What every proof may look at. */
export interface Evidence {
  readonly routing: Routing;
  readonly root: RouteNode;
  readonly nodes: readonly RouteNode[];
  readonly alerts: readonly AlertFacts[];
  readonly ways: ReadonlyMap<AlertFacts, Ways>;
  /** How often alerts are evaluated: as much later an inhibitor can come. */
  readonly evaluationIntervalMs: number;
  /** Where what is no alert's fault is reported. */
  readonly path: LogicalPath;
}

/** Says what is wrong, or nothing. */
export type Proof = (evidence: Evidence) => readonly Diagnostic[];
