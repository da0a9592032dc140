import type { ExplainReport, Explanation } from '../../app/index.js';
import { type Json, toJson } from '../../formats/text/index.js';
import { problemsJson } from './problems.js';

/**
 * `{ diagnostics, alerts }` for programs: always the same keys, null where there is nothing to say, durations in
 * milliseconds. The words of `Explanation` are the words of the document.
 */
export function renderExplainJson({ diagnostics, explanations }: ExplainReport): string {
  return toJson({ diagnostics: problemsJson(diagnostics), alerts: explanations.map(explanationJson) });
}

function explanationJson(explanation: Explanation): Json {
  const { position, threshold, keepFiringForMs, labels, missing, steps, inhibitors, links } = explanation;
  return {
    system: explanation.system,
    environment: explanation.environment,
    alert: explanation.alert,
    severity: explanation.severity,
    file: position?.file ?? null,
    line: position?.line ?? null,
    column: position?.column ?? null,
    expression: explanation.expression ?? null,
    threshold:
      threshold === undefined
        ? null
        : { operator: threshold.operator, value: threshold.value, unit: threshold.unit ?? null },
    forMs: explanation.forMs,
    keepFiringForMs: keepFiringForMs ?? null,
    labels: labels.map(({ name, value }) => ({ name, value: value ?? null })),
    missingLabels: missing.map(({ name, reason }) => ({ name, reason })),
    steps: steps.map(({ mute, ...step }) => ({
      step: step.step,
      receiver: step.receiver,
      notifies: step.notifies,
      surely: step.surely,
      earliestMs: step.earliestMs,
      latestMs: step.latestMs,
      repeatMs: step.repeatMs,
      route: step.route,
      groupBy: step.groupBy,
      activeTimeIntervals: step.activeTimeIntervals,
      muteTimeIntervals: step.muteTimeIntervals,
      mute: mute === undefined ? null : { type: mute.type, intervals: mute.intervals },
    })),
    inhibitors: inhibitors.map(({ rule, alerts, equal }) => ({ rule, alerts, equal })),
    links: { runbook: links.runbook ?? null, dashboard: links.dashboard ?? null, panel: links.panel ?? null },
  };
}
