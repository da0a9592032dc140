import type { SourcePosition } from '../core/index.js';
import {
  type Alert,
  alertFacts,
  alertTimeLine,
  dashboardAddress,
  type Environment,
  type ExternalAlert,
  externalFacts,
  externalTimeLine,
  isRouted,
  label,
  panelAddress,
  type StepEntry,
  type System,
  stepFacts,
} from '../model/index.js';
import {
  type AlertFacts,
  canCarry,
  canHave,
  carriedLabels,
  factAt,
  type Labels,
  matcherText,
  mutedAt,
  pathTo,
} from '../notify/index.js';
import { factOf, pretty } from '../promql/index.js';
import type { ExplainedInhibitor, ExplainedStep, Explanation } from './explanation.js';

/** What was asked of an alert. */
export interface Question {
  /** Labels of a series. */
  readonly labels: Labels;
  /** An instant, in milliseconds since 1970; time intervals are only named without. */
  readonly atMs?: number | undefined;
}

/** What is known where the Alertmanager is somebody else's. */
const NO_STEPS = (): readonly StepEntry[] => [];

/** A system, and the place where it runs. */
export interface SystemAt {
  readonly system: System;
  readonly environment: Environment;
}

export function explainAlert(
  { system, environment }: SystemAt,
  alert: Alert,
  question: Question,
  position: SourcePosition | undefined,
): Explanation {
  const { threshold, unit, forMs, keepFiringForMs } = alert;
  const facts = alert.steps.map(({ step }) => stepFacts(environment, alert, step, question.labels));
  const entries = (isRouted(environment) ? alertTimeLine(environment) : NO_STEPS)(alert, question.labels);
  return {
    system: system.name,
    environment: environment.name,
    alert: alert.name,
    severity: alert.severity,
    position,
    expression: pretty(alert.expr),
    threshold: threshold && { ...threshold, unit },
    forMs,
    keepFiringForMs,
    labels: explainLabels(facts),
    missing: missingLabels(environment, alert, facts, question, entries),
    steps: entries.map(entry => explainStep(entry, environment, question)),
    inhibitors: inhibitors(environment, facts),
    links: linksOf(system, alert),
  };
}

function linksOf({ grafana }: System, { runbookUrl, panel }: Alert): Explanation['links'] {
  return {
    runbook: runbookUrl,
    ...(panel && {
      dashboard: dashboardAddress(grafana.url, panel.dashboardUid),
      panel: panelAddress(grafana.url, panel),
    }),
  };
}

/** The same for an alert of somebody else's rule, of which only the labels are known. */
export function explainExternal(
  { system, environment }: SystemAt,
  external: ExternalAlert,
  question: Question,
  position: SourcePosition | undefined,
): Explanation {
  const facts = [externalFacts(external, question.labels)];
  const entries = (isRouted(environment) ? externalTimeLine(environment) : NO_STEPS)(
    external,
    question.labels,
  );
  return {
    system: system.name,
    environment: environment.name,
    alert: external.name,
    severity: external.severity,
    position,
    forMs: 0,
    labels: explainLabels(facts),
    missing: [],
    steps: entries.map(entry => explainStep(entry, environment, question)),
    inhibitors: inhibitors(environment, facts),
    links: {},
  };
}

function explainStep(entry: StepEntry, { routing }: Environment, { atMs }: Question): ExplainedStep {
  const { node, step, surely, notifies, earliestMs, latestMs, repeatMs } = entry;
  const { route, receiver, groupBy } = node;
  const { activeTimeIntervals, muteTimeIntervals } = route;
  return {
    step,
    surely,
    receiver,
    notifies,
    earliestMs,
    latestMs,
    repeatMs,
    route: pathTo(node)
      .filter(({ matchers }) => matchers.length > 0)
      .map(({ matchers }) => matchers.map(matcherText).join(', ')),
    groupBy,
    activeTimeIntervals,
    muteTimeIntervals,
    mute: atMs === undefined ? undefined : mutedAt(route, routing?.timeIntervals ?? [], atMs),
  };
}

/** What an alert carries at each of its steps, each of which has its own value of `escalation`. */
function explainLabels([first]: readonly AlertFacts[]): Explanation['labels'] {
  if (first === undefined) return [];
  return carriedLabels(first).map(name => ({
    name,
    value: name === label.escalation ? undefined : factAt(first, name).value,
  }));
}

/** Labels that somebody asks for in vain. */
function missingLabels(
  { routing }: Environment,
  { flow }: Alert,
  [first]: readonly AlertFacts[],
  { labels }: Question,
  entries: readonly StepEntry[],
): Explanation['missing'] {
  if (first === undefined) return [];
  const asked = new Set([
    ...Object.keys(labels),
    ...entries.flatMap(({ node }) => node.groupBy),
    ...(routing?.inhibitRules ?? []).flatMap(({ equal }) => equal),
  ]);
  return [...asked].sort().flatMap(name => {
    if (name === '...' || canCarry(first, name)) return [];
    const { dropped } = factOf(flow, name);
    const reason = dropped === undefined ? 'its metrics do not have it' : `${dropped.by} drops it`;
    return [{ name, reason }];
  });
}

/** What mutes an alert, as far as the other alerts of its place go. */
function inhibitors(environment: Environment, targets: readonly AlertFacts[]): readonly ExplainedInhibitor[] {
  const names = new Set(targets.map(({ name }) => name));
  const others = alertFacts(environment).filter(({ name, expected }) => !expected && !names.has(name));
  return (environment.routing?.inhibitRules ?? [])
    .filter(({ target }) => targets.some(facts => canHave(target, facts)))
    .map(({ name, source, equal }) => ({
      rule: name,
      alerts: [...new Set(others.filter(facts => canHave(source, facts)).map(other => other.name))],
      equal,
    }))
    .filter(({ alerts }) => alerts.length > 0);
}
