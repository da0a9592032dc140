import { allMatchers } from '../../notify/index.js';
import { report } from '../catalogue/catalogue.js';
import type { Proof } from './evidence.js';
import { placeOf } from './place-of.js';

/** Every receiver is there, notifies somebody, and is heard by a route. */
export const receivers: Proof = ({ routing, nodes, ways, path }) => {
  const defined = routing.receivers.map(({ name }) => name);
  const named = new Set(nodes.flatMap(({ route }) => route.receiver ?? []));
  const ends = new Set([...ways.values()].flatMap(way => [...way.ends.keys()]));
  return [
    ...[...named]
      .filter(name => !defined.includes(name))
      .map(name => report('routing/receiver-missing', { name, known: defined }, { path })),
    ...defined
      .filter(name => !named.has(name))
      .map(name => report('routing/receiver-unused', { name }, { path })),
    ...routing.receivers
      .filter(({ notifies }) => notifies.length === 0)
      .map(({ name }) => report('routing/receiver-empty', { name }, { path })),
    // Of a route that all its children take from, nobody hears.
    ...nodes
      .filter(at => at.parent !== undefined && at.route.receiver !== undefined && at.children.length > 0)
      .filter(at => !ends.has(at) && [...ways.values()].some(way => way.entered.has(at)))
      .map(at => report('routing/receiver-passed-over', { name: at.receiver, route: placeOf(at) }, { path })),
  ];
};

/**
 * Groups of two routes are the same group if matchers and labels are, and the notification log knows a group and a
 * receiver: what one route told, the other takes for told. https://github.com/prometheus/alertmanager/issues/3817
 */
export const notificationLog: Proof = ({ nodes, path }) => {
  const seen = new Map<string, string>();
  return nodes.flatMap(at => {
    const key = JSON.stringify([allMatchers(at), at.receiver]);
    const isSecond = at.children.length === 0 && seen.has(key);
    if (at.children.length === 0) seen.set(key, at.receiver);
    return isSecond
      ? [report('routing/same-log', { receiver: at.receiver, route: placeOf(at) }, { path })]
      : [];
  });
};
