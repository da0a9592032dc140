import { compareText } from '../../core/index.js';
import { type Labels, matcherText, quoted } from '../routing/matcher.js';
import type { Route } from '../routing/route.js';
import { pathTo, type RouteNode } from '../routing/route-node.js';

/** The labels that a route's notifications have in common. */
export function groupLabels({ groupBy }: RouteNode, labels: Labels): Labels {
  const all = groupBy.includes('...');
  return Object.fromEntries(
    Object.entries(labels)
      .filter(([name, value]) => value !== '' && (all || groupBy.includes(name)))
      .sort(([a], [b]) => compareText(a, b)),
  );
}

/**
 * The group that an alert joins, as Alertmanager prints it in a notification:
 * `{}/{severity="critical"}:{alertname="DiskFull"}`. Its log of notifications knows groups by it, so that two routes
 * with the same matchers and receiver are one.
 */
export function groupKey(node: RouteNode, labels: Labels): string {
  const group = Object.entries(groupLabels(node, labels)).map(([name, value]) => `${name}=${quoted(value)}`);
  return `${pathTo(node).map(matchersText).join('/')}:{${group.join(', ')}}`;
}

function matchersText({ matchers }: Route): string {
  const sorted = [...matchers].sort((a, b) => compareText(a.label, b.label) || compareText(a.value, b.value));
  return `{${sorted.map(matcherText).join(',')}}`;
}
