import { both, type Certainty, matchesAll } from './match.js';
import type { RouteNode } from './nodes.js';
import type { RoutedAlert } from './routed-alert.js';

/** Where an alert can get to in the tree. */
export interface Way {
  /** Routes that notify of it, each with how certain that is. */
  readonly ends: ReadonlyMap<RouteNode, Certainty>;
  /** Every route that it can enter. */
  readonly entered: ReadonlySet<RouteNode>;
}

/**
 * The way of an alert, as far as its labels are known. A route notifies unless one of its children takes the alert, and
 * the first child that does takes it from those behind, but for `continue`.
 */
export function wayOf(root: RouteNode, alert: RoutedAlert): Way {
  const ends = new Map<RouteNode, Certainty>();
  const entered = new Set<RouteNode>();
  const enter = (at: RouteNode, certainty: Certainty): void => {
    entered.add(at);
    let left = certainty;
    let own = certainty;
    for (const child of at.children) {
      const match = matchesAll(child.route.matchers, alert);
      const here = both(left, match);
      if (here === 'never') continue;
      enter(child, here);
      own = both(own, match === 'surely' ? 'never' : 'possibly');
      if (child.route.continue) continue;
      left = both(left, match === 'surely' ? 'never' : 'possibly');
      if (left === 'never') break;
    }
    if (own !== 'never') ends.set(at, own);
  };
  const match = matchesAll(root.route.matchers, alert);
  if (match !== 'never') enter(root, match);
  return { ends, entered };
}
