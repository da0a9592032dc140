import type { Simulated, SimulatedRule } from '../notify/index.js';
import type { Alert } from './alert.js';
import { externalFacts } from './alert-facts.js';
import { label } from './conventions.js';
import type { RoutedEnvironment } from './environment.js';
import type { ExternalAlert } from './external.js';

/** A place as a simulation plays it: rules and settings, without what was meant by them. */
export function simulated({
  systems,
  receivers,
  routing,
  prometheus,
  alertmanager,
}: RoutedEnvironment): Simulated {
  return {
    rules: systems.flatMap(({ alerts, externals }) => [...alerts.flatMap(rulesOf), ...externals.map(ruleOf)]),
    routing,
    scrapeIntervalMs: prometheus.scrapeIntervalMs,
    evaluationIntervalMs: prometheus.evaluationIntervalMs,
    externalLabels: prometheus.externalLabels,
    version: alertmanager.version,
    withoutResolved: receivers.flatMap(({ name, options }) => (options.sendResolved ? [] : name)),
  };
}

/** A rule for each step. The later ones of an alert that is kept firing follow the first, whatever its condition does. */
function rulesOf({ name, labels, steps, keepFiringForMs, intervalMs }: Alert): SimulatedRule[] {
  const [first, ...later] = steps.map(
    ({ step, forMs }): SimulatedRule => ({
      name,
      labels: { ...labels, [label.escalation]: String(step) },
      forMs,
      keepFiringForMs,
      intervalMs,
    }),
  );
  if (first === undefined || keepFiringForMs === undefined) return [...(first ? [first] : []), ...later];
  const kept = later.map(rule => ({
    ...rule,
    forMs: rule.forMs - first.forMs,
    keepFiringForMs: undefined,
    follows: first,
  }));
  return [first, ...kept];
}

/** Somebody else's alert, by a rule of one step. What its matchers fix is what the rule puts on it. */
function ruleOf(external: ExternalAlert): SimulatedRule {
  const { alertname = external.name, ...labels } = externalFacts(external).values;
  return { name: alertname, labels, forMs: 0 };
}
