import { sortedBy } from '../core/index.js';
import { type Definition, systemName } from '../language/index.js';
import type { Metric, Programs, ScrapeJob, System } from '../model/index.js';
import { resolveAlerts } from './alerts/alerts.js';
import { draftAlerts } from './alerts/draft-alerts.js';
import { resolveExternals } from './alerts/externals.js';
import type { Context, ExpressionContext } from './context.js';
import { resolveDashboards } from './dashboards/dashboards.js';
import { indexPanels } from './dashboards/panel-index.js';
import { findDefinitions } from './definitions/find-definitions.js';
import { nameless } from './definitions/nameless.js';
import { reachableFrom } from './definitions/reachable.js';
import { shape } from './definitions/shape.js';
import { unsettledSeries } from './definitions/unsettled-series.js';
import { expandDerived } from './derived/index.js';
import { resolvePolicies } from './escalation/index.js';
import { resolveReceivers } from './escalation/receivers.js';
import { resolveEvents } from './events/index.js';
import { resolveMetrics } from './metrics/metrics.js';
import { scrapedBy } from './metrics/scraped.js';
import { draftRecordings } from './recordings/draft-recordings.js';
import { resolveRecordings } from './recordings/recordings.js';
import { type RoutedSystem, routedSystem } from './routing/routed-system.js';
import { readSystemOptions, type Surroundings } from './settings/system-options.js';

/** A system as far as it does not depend on what else runs at its place. */
export interface ResolvedSystem {
  readonly system: Omit<System, keyof Programs>;
  /** Undefined for a system without a policy. */
  readonly routed?: RoutedSystem | undefined;
  /** What its definitions have Prometheus scrape. */
  readonly jobs: readonly ScrapeJob[];
  /** Its own options and those of its place. */
  readonly options: Context['options'];
}

/**
 * One system, pass by pass. Each pass is a function of what it needs, notes what is wrong and goes on; so their order is the
 * only one that compiles. Drafts of recordings and alerts come from what people wrote and from what follows from it.
 */
export function resolveSystem(
  { name, options: given, site }: Definition<'system'>,
  { note, weigh, place }: Pick<Context, 'note' | 'weigh' | 'place'>,
  /** The environment that it runs in, if it is not its own. */
  around?: Surroundings,
): ResolvedSystem | undefined {
  const path = [String(name)];
  place(path, site);
  const named = shape(systemName, name, path);
  if ('problems' in named) note(...named.problems.map(each => ({ ...each, site, inside: ['name'] })));
  const { options, escalation, complete } = readSystemOptions(given, path, note, around);
  const refused = new Set<Definition>();
  const context: Context = {
    system: name,
    options,
    note,
    weigh,
    place,
    refuse: definition => void refused.add(definition),
    isRefused: definition => refused.has(definition),
  };

  const reachable = reachableFrom({ ...options, escalation });
  const unnamed = nameless(reachable.definitions, path);
  note(...unnamed);
  if (unnamed.length > 0) return undefined;
  const found = findDefinitions(reachable, path, context);
  const derived = expandDerived(found.derived, context);
  const metrics = resolveMetrics(found.metrics, context);
  const declared = new Set(found.metrics.map(each => each.name));
  const settled = metrics.filter(each => each.unsettled !== true);
  const events = resolveEvents(found.events, settled, declared, context);
  const recorded = [...draftRecordings(found.recordings, context), ...derived.recordings];
  const { recordings, metrics: series } = resolveRecordings(
    recorded,
    withScraped(metrics, derived.metrics),
    scrapedBy(derived.jobs, options),
    unsettledSeries(reachable.definitions, context),
    context,
  );
  const expressions: ExpressionContext = { ...context, metrics: series };

  const policies = resolvePolicies(escalation, found.timeIntervals, context);
  const externals = resolveExternals(found.externals, policies, context);
  const alerts = resolveAlerts(
    [...draftAlerts(found.alerts, context), ...derived.alerts],
    { policies, externals, panels: indexPanels(found.dashboards) },
    expressions,
  );
  const receivers = resolveReceivers(found.receivers, context);
  const dashboards = resolveDashboards(found.dashboards, alerts, expressions);

  const own = policies.of(undefined);
  if (!policies.complete || !complete) return undefined;
  const notified = {
    alerts: sortedBy(alerts, each => each.name),
    externals: sortedBy(externals.values(), each => each.name),
  };
  return {
    system: {
      name,
      title: options.title,
      metrics,
      events,
      recordings,
      series,
      probeModules: derived.probeModules,
      ...notified,
      escalations: policies.escalations,
      receivers,
      dashboards,
      origin: path,
    },
    routed: own && routedSystem({ ...notified, policies, own }, context),
    jobs: derived.jobs,
    options,
  };
}

/** Metrics that others expose and probes read; whoever declares one himself knows it better. */
function withScraped(declared: readonly Metric[], scraped: readonly Metric[]): readonly Metric[] {
  const known = new Map([...scraped, ...declared].map(metric => [metric.name, metric]));
  return sortedBy(known.values(), ({ name }) => name);
}
