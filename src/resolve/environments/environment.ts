import type { LogicalPath } from '../../core/index.js';
import type { Environment, Programs, System } from '../../model/index.js';
import type { Routing } from '../../notify/index.js';
import type { Context } from '../context.js';
import { routing } from '../routing/index.js';
import { grafanaSettings } from '../settings/grafana-settings.js';
import type { PlaceOptions } from '../settings/place-options.js';
import { prometheusSettings } from '../settings/prometheus-settings.js';
import { resolveStack, stackJobs } from '../settings/stack.js';
import { wantedOf } from '../settings/wanted.js';
import type { ResolvedSystem } from '../system.js';
import { merged } from './merged.js';

/** A place, and what runs there. */
export interface PlaceParts {
  readonly name: string;
  readonly title: string;
  readonly options: PlaceOptions;
  readonly path: LogicalPath;
  /** At least one. */
  readonly systems: readonly ResolvedSystem[];
}

/** Puts what runs at one place together: one Prometheus, one Alertmanager and one Grafana for all of it. */
export function resolveEnvironment(
  { name, title, options, path, systems: resolved }: PlaceParts,
  { note }: Pick<Context, 'note'>,
): Environment {
  const shared = merged(name, resolved, note);
  const outputs = wantedOf(options.outputs);
  const hasProbes = shared.probeModules.length > 0;
  const stack = options.stack && resolveStack(name, options.stack, hasProbes);
  const jobs = [...resolved.flatMap(each => each.jobs), ...stackJobs(stack, options.prometheus.jobs)];
  const programs: Programs = {
    prometheus: prometheusSettings(options, jobs, path, { note }),
    alertmanager: options.alertmanager,
    grafana: grafanaSettings({ grafana: options.grafana, title }, stack),
  };
  return {
    name,
    title,
    outputs,
    systems: shared.systems.map(system => inside(system, programs, options)),
    ...programs,
    probeModules: shared.probeModules,
    receivers: shared.receivers,
    escalations: resolved.flatMap(({ system }) => system.escalations),
    routing: outputs.includes('alertmanager') ? routingOf(name, resolved, options) : undefined,
    stack,
    origin: path,
  };
}

/** Undefined where somebody is not told of anything, which is an error elsewhere. */
function routingOf(
  name: string,
  resolved: readonly ResolvedSystem[],
  { watchdog, fallback }: PlaceOptions,
): Routing | undefined {
  if (watchdog === undefined || fallback === undefined) return undefined;
  return routing({
    name,
    systems: resolved.flatMap(({ routed }) => routed ?? []),
    watchdog: { notifies: names(watchdog.notifies), intervalMs: watchdog.every },
    fallback: { notifies: names(fallback) },
  });
}

/** A system with the programs around it; its dashboards have a folder of their own. */
function inside(
  system: ResolvedSystem['system'],
  programs: Programs,
  { grafana: { folder } }: PlaceOptions,
): System {
  return {
    ...system,
    ...programs,
    grafana: { ...programs.grafana, folder: folder ?? system.title },
  };
}

function names(handles: readonly { readonly definition: { readonly name: string } }[]): readonly string[] {
  return [...new Set(handles.map(({ definition }) => definition.name))].sort();
}
