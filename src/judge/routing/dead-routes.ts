import {
  type AlertFacts,
  allMatchers,
  canCarry,
  canHave,
  carriedLabels,
  contradiction,
  factAt,
  type RouteMatcher,
  type RouteNode,
  surelyHas,
} from '../../notify/index.js';
import type { Ways } from './ways.js';

/** A route that no alert can enter, and why. */
export type DeadRoute = { readonly at: RouteNode } & DeadReason;

type DeadReason =
  /** Two of its matchers, or of those above it, exclude each other. */
  | { readonly why: 'contradiction'; readonly first: RouteMatcher; readonly second: RouteMatcher }
  /** A route before it takes everything. */
  | { readonly why: 'shadowed'; readonly by: RouteNode }
  /** No alert that gets there has the label. */
  | { readonly why: 'unknown-label'; readonly label: string; readonly known: readonly string[] }
  /** No alert that gets there has such a value. */
  | { readonly why: 'unknown-value'; readonly matcher: RouteMatcher; readonly known: readonly string[] }
  /** Each matcher by itself takes some alert, but all together none. */
  | { readonly why: 'unreachable' };

/** Of routes that no alert can enter, those whose parent one can. */
export function deadRoutes(
  nodes: readonly RouteNode[],
  alerts: readonly AlertFacts[],
  ways: ReadonlyMap<AlertFacts, Ways>,
  entered: ReadonlySet<RouteNode>,
): readonly DeadRoute[] {
  return nodes
    .filter(at => !entered.has(at) && (at.parent === undefined || entered.has(at.parent)))
    .map(at => ({ at, ...reason(at, alerts, ways) }));
}

function reason(
  at: RouteNode,
  alerts: readonly AlertFacts[],
  ways: ReadonlyMap<AlertFacts, Ways>,
): DeadReason {
  const [first, second] = contradiction(allMatchers(at)) ?? [];
  if (first !== undefined && second !== undefined) return { why: 'contradiction', first, second };
  const by = takerBefore(at, alerts);
  if (by !== undefined) return { why: 'shadowed', by };
  const here = alerts.filter(alert => at.parent !== undefined && ways.get(alert)?.entered.has(at.parent));
  const foreign = at.route.matchers.find(({ label }) => here.every(alert => !canCarry(alert, label)));
  if (foreign !== undefined) {
    const known = [...new Set(here.flatMap(carriedLabels))].sort();
    return { why: 'unknown-label', label: foreign.label, known };
  }
  const matcher = at.route.matchers.find(each => !here.some(alert => canHave([each], alert)));
  if (matcher === undefined) return { why: 'unreachable' };
  const known = [...new Set(here.flatMap(alert => factAt(alert, matcher.label).value ?? []))].sort();
  return { why: 'unknown-value', matcher, known };
}

/** The route before it that surely takes an alert which was meant for it. */
function takerBefore(at: RouteNode, alerts: readonly AlertFacts[]): RouteNode | undefined {
  const siblings = at.parent?.children ?? [];
  const before = siblings.slice(0, siblings.indexOf(at));
  const all = alerts.filter(alert => canHave(allMatchers(at), alert));
  const real = all.filter(({ expected }) => !expected);
  const wanted = real.length > 0 ? real : all;
  return before.find(
    each => !each.route.continue && wanted.some(alert => surelyHas(each.route.matchers, alert)),
  );
}
