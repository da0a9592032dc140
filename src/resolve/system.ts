import { hasErrors, sortedBy } from '../core/index.js';
import { DERIVED_KINDS, type Definition, systemName } from '../language/index.js';
import { type Metric, type System, timeIntervalName } from '../model/index.js';
import { resolveAlerts } from './alerts/alerts.js';
import { draftAlerts } from './alerts/draft-alerts.js';
import { resolveExternals } from './alerts/externals.js';
import type { Context, ExpressionContext } from './context.js';
import { resolveDashboards } from './dashboards/dashboards.js';
import { indexPanels } from './dashboards/panel-index.js';
import { collect } from './definitions/collect.js';
import { discover } from './definitions/discover.js';
import { handles, ofKind, only } from './definitions/handles.js';
import { shape } from './definitions/shape.js';
import { expandDerived } from './derived/index.js';
import { resolvePolicies } from './escalation/index.js';
import { resolveReceivers } from './escalation/receivers.js';
import { resolveEvents } from './events/index.js';
import { resolveMetrics } from './metrics/metrics.js';
import { draftRecordings } from './recordings/draft-recordings.js';
import { resolveRecordings } from './recordings/recordings.js';
import { provenRouting } from './routing/resolve-routing.js';
import { prometheusSettings } from './settings/prometheus-settings.js';
import { alertmanagerOf, resolveStack, stackJobs } from './settings/stack.js';
import { readSystemOptions } from './settings/system-options.js';

/**
 * One system, pass by pass. The order is that of what needs what: expressions need metrics and recordings, alerts need
 * the escalation and the panels' keys, dashboards need the alerts' thresholds. Each pass notes what is wrong and goes on.
 */
export function resolveSystem(
  { name, options: given, site }: Definition<'system'>,
  { note: noteAll, place }: Pick<Context, 'note' | 'place'>,
): System | undefined {
  let isSound = true;
  const note: Context['note'] = (...found) => {
    isSound &&= !hasErrors(found);
    noteAll(...found);
  };
  const path = [String(name)];
  place(path, site);
  const shaped = shape(systemName, name, path);
  if ('problems' in shaped) note(...shaped.problems);
  const { options, escalation, complete } = readSystemOptions(given, path, note);
  const context: Context = { system: name, options, note, place };

  const found = discover(options);
  const derived = expandDerived(found.derived, context);
  const measured = collect(options.metrics, ['metric', 'event'], 'metrics', path);
  note(...measured.problems);
  const metricDefinitions = only('metric', ofKind('metric', measured.definitions), path, context);
  const metrics = resolveMetrics(metricDefinitions, context);
  const events = resolveEvents(
    only('event', ofKind('event', measured.definitions), path, context),
    metrics,
    new Set(metricDefinitions.map(definition => definition.name)),
    context,
  );
  note(...collect(options.budgets, ['budget'], 'budgets', path).problems);
  const rules = collect(options.rules, ['alert', 'recording', ...DERIVED_KINDS, 'external'], 'rules', path);
  note(...rules.problems);
  const recorded = resolveRecordings(
    [...draftRecordings(found.recordings, context), ...derived.recordings],
    withScraped(metrics, derived.metrics),
    context,
  );
  const expressions: ExpressionContext = { ...context, metrics: recorded.metrics };

  const policies = resolvePolicies(escalation, context);
  const externals = resolveExternals(
    only('external', ofKind('external', rules.definitions), path, context),
    policies,
    context,
  );
  const dashboards = handles('dashboard', options.dashboards, 'dashboards', path, context);
  const written = draftAlerts(only('alert', ofKind('alert', rules.definitions), path, context), context);
  const alerts = resolveAlerts(
    [...written, ...derived.alerts],
    { policies, externals, panels: indexPanels(dashboards) },
    expressions,
  );
  const watchers = options.watchdog.notifies.map(({ definition }) => definition);
  const fallback = options.fallback.map(({ definition }) => definition);
  const named = new Set([...policies.receivers, ...watchers, ...fallback]);
  const listed = collect(options.receivers, ['receiver'], 'receivers', path);
  note(...listed.problems);
  const receivers = only('receiver', [...new Set([...listed.definitions, ...named])], path, context);
  // Where it is not known who is notified, nobody is accused of being left out.
  const used = complete && policies.complete ? named : new Set(receivers);

  const resolved = {
    receivers: resolveReceivers(receivers, used, context),
    dashboards: resolveDashboards(dashboards, alerts, expressions),
  };
  const own = policies.of(undefined);
  if (own === undefined || !policies.complete || !complete) return undefined;
  const escalated = {
    escalations: policies.escalations,
    alerts: sortedBy(alerts, ({ name }) => name),
    externals: sortedBy(externals.values(), ({ name }) => name),
  };
  const stack = options.stack && resolveStack(name, options.stack, derived.probeModules.length > 0);
  const prometheus = prometheusSettings(
    options,
    [...derived.jobs, ...stackJobs(stack, options.prometheus.jobs)],
    path,
    context,
  );
  return {
    name,
    title: options.title,
    metrics,
    events,
    recordings: recorded.recordings,
    series: expressions.metrics,
    probeModules: derived.probeModules,
    ...escalated,
    receivers: sortedBy(resolved.receivers, ({ name }) => name),
    routing: provenRouting(
      {
        name,
        ...escalated,
        timeIntervals: policies.timeIntervals,
        maintenance: names(options.maintenance.map(({ definition }) => definition)).map(each =>
          timeIntervalName(name, each),
        ),
        watchdog: { notifies: names(watchers), intervalMs: options.watchdog.every },
        fallback: { notifies: names(fallback) },
        prometheus,
      },
      own,
      isSound,
      context,
    ),
    dashboards: resolved.dashboards,
    prometheus,
    alertmanager: options.alertmanager,
    grafana: {
      ...options.grafana,
      alertmanagerUrl: options.grafana.alertmanagerUrl ?? alertmanagerOf(stack),
      folder: options.grafana.folder ?? options.title,
    },
    stack,
    origin: [name],
  };
}

/** Metrics that others expose and probes read; whoever declares one himself knows it better. */
function withScraped(declared: readonly Metric[], scraped: readonly Metric[]): readonly Metric[] {
  const known = new Map([...scraped, ...declared].map(metric => [metric.name, metric]));
  return sortedBy(known.values(), ({ name }) => name);
}

function names(definitions: readonly Definition[]): readonly string[] {
  return [...new Set(definitions.map(({ name }) => name))].sort();
}
