import type { RoutesReport, RoutingNode } from '../../app/index.js';
import { type Json, toJson } from '../../formats/text/index.js';
import { problemsJson } from './problems.js';

/**
 * `{ diagnostics, environments: [{ environment, root }] }` for programs. A node has all that it inherits; durations are in
 * milliseconds. The words of `RoutingNode` are the words of the document.
 */
export function renderRoutesJson({ diagnostics, trees }: RoutesReport): string {
  return toJson({
    diagnostics: problemsJson(diagnostics),
    environments: trees.map(({ environment, root }) => ({ environment, root: nodeJson(root) })),
  });
}

function nodeJson(node: RoutingNode): Json {
  return {
    matchers: node.matchers,
    receiver: node.receiver,
    notifies: node.notifies,
    groupBy: node.groupBy,
    groupWaitMs: node.groupWaitMs,
    groupIntervalMs: node.groupIntervalMs,
    repeatMs: node.repeatMs,
    continue: node.continue,
    activeTimeIntervals: node.activeTimeIntervals,
    muteTimeIntervals: node.muteTimeIntervals,
    alerts: node.alerts.map(({ name, severity, step, surely }) => ({ name, severity, step, surely })),
    routes: node.routes.map(nodeJson),
  };
}
