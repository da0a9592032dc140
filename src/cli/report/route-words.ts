import type { LandedAlert, RoutingNode } from '../../app/index.js';
import { formatDuration, groupBy } from '../../core/index.js';

/** What the pictures of a routing tree say of its nodes, as text and as SVG. */

export function title({ matchers }: RoutingNode, isRoot: boolean): string {
  if (matchers.length > 0) return matchers.join(' ');
  return isRoot ? 'everything else' : 'all of these';
}

export function timing({ groupWaitMs, groupIntervalMs, repeatMs }: RoutingNode): string {
  return `waits ${formatDuration(groupWaitMs)}, every ${formatDuration(groupIntervalMs)}, again ${formatDuration(repeatMs)}`;
}

export function grouping({ groupBy }: RoutingNode): string {
  if (groupBy.includes('...')) return 'each alert by itself';
  return groupBy.length === 0 ? 'all in one group' : `by ${groupBy.join(', ')}`;
}

export function schedule({
  activeTimeIntervals,
  muteTimeIntervals,
}: Pick<RoutingNode, 'activeTimeIntervals' | 'muteTimeIntervals'>): string {
  return [
    ...activeTimeIntervals.map(name => `only in ${name}`),
    ...muteTimeIntervals.map(name => `not in ${name}`),
  ].join(', ');
}

export function people({ notifies }: RoutingNode): string {
  return notifies.length === 0 ? 'nobody' : notifies.join(', ');
}

/** Alerts that land alike: of one severity, at one step. */
export interface AlertGroup {
  readonly severity: string;
  /** `critical, step 1`. */
  readonly words: string;
  readonly names: readonly string[];
}

export function alertGroups({ alerts }: RoutingNode): readonly AlertGroup[] {
  const words = ({ severity, step, surely }: LandedAlert) =>
    `${severity}, step ${step}${surely ? '' : ', for some series'}`;
  return [...groupBy(alerts, words)].map(([shared, members]) => ({
    severity: members[0]?.severity ?? '',
    words: shared,
    names: members.map(({ name }) => name),
  }));
}

/** A node where something ends: it has no routes, or alerts stop at it, or it is where all else goes. */
export function isLeaf({ routes, alerts, matchers }: RoutingNode): boolean {
  return routes.length === 0 || alerts.length > 0 || matchers.length === 0;
}
