import type { KnownLabels } from './routing/known-labels.js';
import { type PossibleRoute, possibleRoutes } from './routing/possible-routes.js';
import type { Routing } from './routing/route.js';
import { type RouteNode, routeTree } from './routing/route-node.js';

/** When an alert notifies one receiver, counted from when its condition begins to hold. */
export interface TimeLineEntry extends PossibleRoute {
  /** The places that Alertmanager's receiver stands for. */
  readonly notifies: readonly string[];
  /** If scrape and evaluation come at once. */
  readonly earliestMs: number;
  /** If both had just gone by. */
  readonly latestMs: number;
  /** How often it notifies again while the alert fires. */
  readonly repeatMs: number;
}

/** How time goes by in Prometheus before an alert fires. */
export interface RuleTiming {
  readonly forMs: number;
  readonly scrapeIntervalMs: number;
  readonly evaluationIntervalMs: number;
}

/** An alert that Alertmanager is told of at once: its times count from there. */
const TOLD: RuleTiming = { forMs: 0, scrapeIntervalMs: 0, evaluationIntervalMs: 0 };

/**
 * When alerts notify whom, while nothing mutes them: a function of what is known of an alert's labels, for as many as
 * there are. Where routes ask for a value that is not known, all that the alert may take are listed.
 */
export function timeLine(
  routing: Pick<Routing, 'root' | 'receivers'>,
): (known: KnownLabels, timing?: RuleTiming) => readonly TimeLineEntry[] {
  const root = routeTree(routing.root);
  const places = new Map(routing.receivers.map(({ name, notifies }) => [name, notifies]));
  return (known, timing = TOLD) => {
    const firesMs = firstEvaluation(timing);
    const lateMs = timing.scrapeIntervalMs + timing.evaluationIntervalMs;
    return possibleRoutes(root, known).map(possible => {
      const earliestMs = firesMs + possible.node.groupWaitMs;
      return {
        ...possible,
        notifies: places.get(possible.node.receiver) ?? [],
        earliestMs,
        latestMs: earliestMs + lateMs,
        repeatMs: repeatPeriod(possible.node),
      };
    });
  };
}

/** The first evaluation at which a condition has held long enough. */
function firstEvaluation({ forMs, evaluationIntervalMs: intervalMs }: RuleTiming): number {
  return intervalMs === 0 ? forMs : Math.ceil(forMs / intervalMs) * intervalMs;
}

/** Repeats come at ticks of the group: the first one that is later than the interval. */
export function repeatPeriod({
  groupIntervalMs,
  repeatIntervalMs,
}: Pick<RouteNode, 'groupIntervalMs' | 'repeatIntervalMs'>): number {
  return Math.max(1, Math.ceil(repeatIntervalMs / groupIntervalMs)) * groupIntervalMs;
}
