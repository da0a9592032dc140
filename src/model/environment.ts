import type { LogicalPath } from '../core/index.js';
import type { Routing } from '../notify/index.js';
import type { Escalation } from './escalation.js';
import type { OutputName } from './outputs.js';
import type { ProbeModule } from './probe.js';
import type { Programs } from './prometheus.js';
import type { Receiver } from './receiver.js';
import type { Stack } from './stack.js';
import type { System } from './system.js';

/**
 * One place where systems run: one Prometheus, one Alertmanager and one Grafana for all of them. What several systems
 * say of these programs is here, merged.
 */
export interface Environment extends Programs {
  readonly name: string;
  readonly title: string;
  /** At least one, by name. */
  readonly systems: readonly System[];
  /** What the blackbox exporter must know, by name. */
  readonly probeModules: readonly ProbeModule[];
  readonly receivers: readonly Receiver[];
  /** The policies of every system. */
  readonly escalations: readonly Escalation[];
  /** What the policies come to: who hears what, and when. Undefined where the Alertmanager is somebody else's. */
  readonly routing?: Routing | undefined;
  /** What is generated for it. */
  readonly outputs: readonly OutputName[];
  /** What starts it all on one machine, if it is to. */
  readonly stack?: Stack | undefined;
  readonly origin: LogicalPath;
}

/** The system that is its own environment, if one is: no other can run there. */
export function ownSystem<S extends { readonly name: string }>({
  name,
  systems,
}: {
  readonly name: string;
  readonly systems: readonly S[];
}): S | undefined {
  return systems.find(system => systems.length === 1 && system.name === name);
}

/** An environment whose Alertmanager is ours to configure. */
export interface RoutedEnvironment extends Environment {
  readonly routing: Routing;
}

export function isRouted(environment: Environment): environment is RoutedEnvironment {
  return environment.routing !== undefined;
}

/** All that a run compiles: deep-frozen plain data. */
export interface Model {
  /** By name. A system that runs in several has another model in each. */
  readonly environments: readonly Environment[];
}
