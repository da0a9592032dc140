import type { Alert, System } from '../model/index.js';
import { knownLabels } from './known-labels.js';
import type { Labels } from './labels.js';
import { type PossibleRoute, possibleRoutes } from './possible-routes.js';

/** When one step of an alert notifies one receiver, counted from when its condition begins to hold. */
export interface TimeLineEntry extends PossibleRoute {
  readonly step: number;
  /** The places that Alertmanager's receiver stands for. */
  readonly notifies: readonly string[];
  /** If scrape and evaluation come at once. */
  readonly earliestMs: number;
  /** If both had just gone by. */
  readonly latestMs: number;
  /** How often it notifies again while the alert fires. */
  readonly repeatMs: number;
}

type Timed = Pick<System, 'metrics' | 'prometheus' | 'routing'>;

/**
 * When each step of an alert notifies whom, while nothing mutes it. Labels of its series may be `given`: where routes
 * ask for one whose value is not known, all that it may take are listed.
 */
export function timeLine(system: Timed, alert: Alert, given: Labels = {}): readonly TimeLineEntry[] {
  const { prometheus, routing } = system;
  const intervalMs = alert.intervalMs ?? prometheus.evaluationIntervalMs;
  const places = new Map(routing.receivers.map(({ name, notifies }) => [name, notifies]));
  return alert.steps.flatMap(({ step, forMs }) => {
    // The first evaluation at which the condition has held long enough.
    const firesMs = Math.ceil(forMs / intervalMs) * intervalMs;
    return possibleRoutes(routing.root, knownLabels(system, alert, step, given)).map(possible => {
      const { node } = possible;
      const earliestMs = firesMs + node.groupWaitMs;
      return {
        ...possible,
        step,
        notifies: places.get(node.receiver) ?? [],
        earliestMs,
        latestMs: earliestMs + prometheus.scrapeIntervalMs + intervalMs,
        repeatMs: repeatPeriod(node),
      };
    });
  });
}

/** Repeats come at ticks of the group: the first one that is later than the interval. */
export function repeatPeriod({
  groupIntervalMs,
  repeatIntervalMs,
}: Pick<PossibleRoute['node'], 'groupIntervalMs' | 'repeatIntervalMs'>): number {
  return Math.max(1, Math.ceil(repeatIntervalMs / groupIntervalMs)) * groupIntervalMs;
}
