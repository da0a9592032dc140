import type { Alert, ExternalAlert, System } from '../model/index.js';
import { type LabelBook, labelBook } from './label-book.js';
import type { KnownLabels } from './routing/certainty.js';
import type { Labels } from './routing/matcher.js';
import { type PossibleRoute, possibleRoutes } from './routing/possible-routes.js';
import { routeTree } from './routing/route-node.js';

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

type Timed = Pick<System, 'prometheus' | 'routing' | 'escalations'>;

/**
 * When each step of an alert notifies whom, while nothing mutes it. Labels of its series may be `given`: where routes
 * ask for one whose value is not known, all that it may take are listed. Who asks of many alerts brings the `book`.
 */
export function timeLine(
  system: Timed,
  alert: Alert,
  given: Labels = {},
  book: LabelBook = labelBook(system),
): readonly TimeLineEntry[] {
  const { prometheus } = system;
  const intervalMs = alert.intervalMs ?? prometheus.evaluationIntervalMs;
  return alert.steps.flatMap(({ step, forMs }) => {
    // The first evaluation at which the condition has held long enough.
    const firesMs = Math.ceil(forMs / intervalMs) * intervalMs;
    const lateMs = prometheus.scrapeIntervalMs + intervalMs;
    return entries(system, book.known(alert, step, given), () => step, { firesMs, lateMs });
  });
}

/** The same for somebody else's alert, counted from when Alertmanager first hears of it. */
export function externalTimeLine(
  system: Timed,
  external: ExternalAlert,
  given: Labels = {},
  book: LabelBook = labelBook(system),
): readonly TimeLineEntry[] {
  const stepOf = ({ node }: PossibleRoute) => externalStep(system, external, node.receiver);
  return entries(system, book.knownExternal(external, given), stepOf, { firesMs: 0, lateMs: 0 });
}

function entries(
  { routing }: Timed,
  known: KnownLabels,
  stepOf: (possible: PossibleRoute) => number,
  { firesMs, lateMs }: { readonly firesMs: number; readonly lateMs: number },
): readonly TimeLineEntry[] {
  const places = new Map(routing.receivers.map(({ name, notifies }) => [name, notifies]));
  return possibleRoutes(routeTree(routing.root), known).map(possible => {
    const earliestMs = firesMs + possible.node.groupWaitMs;
    return {
      ...possible,
      step: stepOf(possible),
      notifies: places.get(possible.node.receiver) ?? [],
      earliestMs,
      latestMs: earliestMs + lateMs,
      repeatMs: repeatPeriod(possible.node),
    };
  });
}

/** The step of its policy that a receiver stands for; such an alert has no label that says it. */
export function externalStep(
  { escalations }: Pick<System, 'escalations'>,
  { policy, severity }: ExternalAlert,
  receiver: string,
): number {
  const steps = escalations.find(({ name }) => name === policy)?.policies[severity] ?? [];
  return steps.find(({ deliveries }) => deliveries.some(each => each.receiver === receiver))?.step ?? 0;
}

/** Repeats come at ticks of the group: the first one that is later than the interval. */
export function repeatPeriod({
  groupIntervalMs,
  repeatIntervalMs,
}: Pick<PossibleRoute['node'], 'groupIntervalMs' | 'repeatIntervalMs'>): number {
  return Math.max(1, Math.ceil(repeatIntervalMs / groupIntervalMs)) * groupIntervalMs;
}
