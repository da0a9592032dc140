import { both, type Certainty, certainty } from './certainty.js';
import type { KnownLabels } from './known-labels.js';
import type { RouteNode } from './route-node.js';

/** A route that an alert can get to. */
export interface Way {
  readonly node: RouteNode;
  /** Whether the route notifies of it: never, where children surely take it. */
  readonly notifies: Certainty;
}

/**
 * Every route that an alert can enter, as far as its labels are known, in Alertmanager's order: what is deeper comes
 * first. A route notifies unless one of its children takes the alert, and the first child that does takes it from those
 * behind, but for `continue`.
 * https://github.com/prometheus/alertmanager/blob/main/dispatch/route.go (Match)
 */
export function waysOf(root: RouteNode, known: KnownLabels): readonly Way[] {
  const matched = certainty(root.route.matchers, known);
  return matched === 'never' ? [] : waysBelow(root, matched, known);
}

function waysBelow(node: RouteNode, entered: Certainty, known: KnownLabels): readonly Way[] {
  const ways: Way[] = [];
  let left = entered;
  let notifies = entered;
  for (const child of node.children) {
    const matched = certainty(child.route.matchers, known);
    const here = both(left, matched);
    if (here === 'never') continue;
    ways.push(...waysBelow(child, here, known));
    notifies = both(notifies, opposite(matched));
    if (!child.route.continue) left = both(left, opposite(matched));
  }
  return [...ways, { node, notifies }];
}

function opposite(certainty: Certainty): Certainty {
  return certainty === 'surely' ? 'never' : certainty === 'never' ? 'surely' : 'possibly';
}
