import type { Diagnostic } from '../../core/index.js';
import {
  allMatchers,
  canCarry,
  canHave,
  carriedLabels,
  contradiction,
  factAt,
  isCarried,
  matcherText,
  type RouteNode,
  surelyHas,
} from '../../notify/index.js';
import { report } from '../catalogue/catalogue.js';
import type { Evidence, Proof } from './evidence.js';
import { placeOf } from './place-of.js';

/** Every route can be entered by an alert; of those that cannot, the topmost is reported, with the reason. */
export const reach: Proof = evidence => {
  const { nodes, ways, path } = evidence;
  const entered = new Set([...ways.values()].flatMap(way => [...way.entered]));
  return nodes
    .filter(at => !entered.has(at) && (at.parent === undefined || entered.has(at.parent)))
    .map(at => reason(at, evidence) ?? report('routing/unreachable', { route: placeOf(at) }, { path }));
};

function reason(at: RouteNode, { alerts, ways, path }: Evidence): Diagnostic | undefined {
  const route = placeOf(at);
  const clash = contradiction(allMatchers(at));
  if (clash !== undefined) {
    const [first, second] = clash.map(matcherText);
    return report('routing/contradiction', { first: first ?? '', second: second ?? '' }, { path });
  }
  const siblings = at.parent?.children ?? [];
  const before = siblings.slice(0, siblings.indexOf(at));
  const all = alerts.filter(alert => canHave(allMatchers(at), alert));
  const real = all.filter(({ expected }) => !expected);
  const wanted = real.length > 0 ? real : all;
  const taker = before.find(
    each => !each.route.continue && wanted.some(alert => surelyHas(each.route.matchers, alert)),
  );
  if (taker !== undefined) return report('routing/shadowed', { route, by: placeOf(taker) }, { path });
  const here = alerts.filter(alert => at.parent !== undefined && ways.get(alert)?.entered.has(at.parent));
  const foreign = at.route.matchers.find(({ label }) => here.every(alert => !canCarry(alert, label)));
  if (foreign !== undefined) {
    const known = [...new Set(here.flatMap(carriedLabels))].sort();
    return report('routing/unknown-label', { name: foreign.label, route, known }, { path });
  }
  const wrong = at.route.matchers.find(matcher => !here.some(alert => canHave([matcher], alert)));
  if (wrong === undefined) return undefined;
  const known = [...new Set(here.flatMap(alert => factAt(alert, wrong.label).value ?? []))].sort();
  return report('routing/unknown-value', { matcher: matcherText(wrong), name: wrong.value, known }, { path });
}

/** A matcher that wants a label to be other takes the alerts that do not have it, too. */
export const negatives: Proof = ({ nodes, alerts, ways, path }) =>
  nodes.flatMap(at =>
    at.route.matchers.flatMap(matcher => {
      if (!matcher.operator.startsWith('!') || matcher.value === '') return [];
      const without = alerts.find(
        alert => !alert.expected && ways.get(alert)?.entered.has(at) && !isCarried(alert, matcher.label),
      );
      if (without === undefined) return [];
      const facts = { matcher: matcherText(matcher), label: matcher.label, alert: without.name };
      return [report('routing/missing-label', facts, { path })];
    }),
  );
