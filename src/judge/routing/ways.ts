import { type AlertFacts, type Certainty, type RouteNode, waysOf } from '../../notify/index.js';

/** Where an alert can get to in the tree. */
export interface Ways {
  /** Routes that notify of it, each with how certain that is. */
  readonly ends: ReadonlyMap<RouteNode, Certainty>;
  /** Every route that it can enter. */
  readonly entered: ReadonlySet<RouteNode>;
}

/** The ways of an alert through a tree, as far as its labels are known. */
export function waysThrough(root: RouteNode, alert: AlertFacts): Ways {
  const ways = waysOf(root, alert);
  const ends = ways.filter(({ notifies }) => notifies !== 'never');
  return {
    ends: new Map(ends.map(({ node, notifies }) => [node, notifies])),
    entered: new Set(ways.map(({ node }) => node)),
  };
}
