import type { SourcePosition } from '../core/index.js';
import { type Alert, type ExternalAlert, label, type System } from '../model/index.js';
import {
  certainty,
  externalTimeLine,
  type KnownLabels,
  type LabelBook,
  type Labels,
  labelBook,
  matcherText,
  mutedAt,
  pathTo,
  type RouteMatcher,
  type TimeLineEntry,
  timeLine,
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

export function explainAlert(
  system: System,
  alert: Alert,
  question: Question,
  position: SourcePosition | undefined,
): Explanation {
  const { threshold, unit, forMs, keepFiringForMs, runbookUrl, dashboardUrl, panelUrl } = alert;
  const book = labelBook(system);
  const steps = timeLine(system, alert, question.labels, book);
  const isTarget = (matchers: readonly RouteMatcher[]) =>
    alert.steps.some(({ step }) => certainty(matchers, book.known(alert, step, question.labels)) !== 'never');
  return {
    system: system.name,
    alert: alert.name,
    severity: alert.severity,
    position,
    expression: pretty(alert.expr),
    threshold: threshold && { ...threshold, unit },
    forMs,
    keepFiringForMs,
    labels: carriedLabels(alert.carries, book.known(alert, 0, question.labels)),
    missing: missingLabels(system, alert, question, book, steps),
    steps: steps.map(step => explainStep(step, system, question)),
    inhibitors: inhibitors(system, book, alert.name, isTarget),
    links: { runbook: runbookUrl, dashboard: dashboardUrl, panel: panelUrl },
  };
}

/** The same for an alert of somebody else's rule, of which only the labels are known. */
export function explainExternal(
  system: System,
  external: ExternalAlert,
  question: Question,
  position: SourcePosition | undefined,
): Explanation {
  const book = labelBook(system);
  const known = book.knownExternal(external, question.labels);
  const steps = externalTimeLine(system, external, question.labels, book);
  return {
    system: system.name,
    alert: external.name,
    severity: external.severity,
    position,
    forMs: 0,
    labels: carriedLabels(external.carries, known),
    missing: [],
    steps: steps.map(step => explainStep(step, system, question)),
    inhibitors: inhibitors(system, book, external.name, matchers => certainty(matchers, known) !== 'never'),
    links: {},
  };
}

function explainStep(entry: TimeLineEntry, { routing }: System, { atMs }: Question): ExplainedStep {
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
    mute: atMs === undefined ? undefined : mutedAt(route, routing.timeIntervals, atMs),
  };
}

function carriedLabels(carries: readonly string[], { values }: KnownLabels): Explanation['labels'] {
  const isKnown = (name: string) => values[name] !== '';
  const names = new Set([...carries, ...Object.keys(values).filter(isKnown)]);
  // Each step has its own value of `escalation`.
  const valueIn = (name: string) => (name === label.escalation ? undefined : values[name]);
  return [...names].sort().map(name => ({ name, value: valueIn(name) }));
}

/** Labels that somebody asks for in vain. */
function missingLabels(
  system: System,
  alert: Alert,
  { labels }: Question,
  book: LabelBook,
  steps: readonly TimeLineEntry[],
): Explanation['missing'] {
  const { values } = book.known(alert, 0, labels);
  const asked = new Set([
    ...Object.keys(labels),
    ...steps.flatMap(({ node }) => node.groupBy),
    ...system.routing.inhibitRules.flatMap(({ equal }) => equal),
  ]);
  return [...asked].sort().flatMap(name => {
    if (Object.hasOwn(values, name) || alert.carries.includes(name) || name === '...') return [];
    const { presence, dropped } = factOf(alert.flow, name);
    if (presence !== 'never') return [];
    const reason = dropped === undefined ? 'its metrics do not have it' : `${dropped.by} drops it`;
    return [{ name, reason }];
  });
}

/** What mutes an alert, as far as the system's other alerts go. */
function inhibitors(
  { routing, alerts, externals }: System,
  book: LabelBook,
  target: string,
  isTarget: (matchers: readonly RouteMatcher[]) => boolean,
): readonly ExplainedInhibitor[] {
  const known = [
    ...alerts.flatMap(alert =>
      alert.steps.map(({ step }) => ({ name: alert.name, labels: book.known(alert, step) })),
    ),
    ...externals.map(external => ({ name: external.name, labels: book.knownExternal(external) })),
  ].filter(({ name }) => name !== target);
  return routing.inhibitRules
    .filter(rule => isTarget(rule.target))
    .map(({ name, source, equal }) => ({
      rule: name,
      alerts: [
        ...new Set(
          known.filter(({ labels }) => certainty(source, labels) !== 'never').map(other => other.name),
        ),
      ],
      equal,
    }))
    .filter(({ alerts: muting }) => muting.length > 0);
}
