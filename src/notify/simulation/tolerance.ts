import type { RouteNode } from '../routing/route-node.js';
import type { Simulated } from './simulated.js';

/**
 * How much later than `simulate` says a notification may come: a scrape and an evaluation that had just gone by, and a
 * tick of the group that was just missed.
 */
export function tolerance(
  { scrapeIntervalMs, evaluationIntervalMs }: Pick<Simulated, 'scrapeIntervalMs' | 'evaluationIntervalMs'>,
  { groupIntervalMs }: Pick<RouteNode, 'groupIntervalMs'>,
): number {
  return scrapeIntervalMs + evaluationIntervalMs + groupIntervalMs;
}
