import { allMatchers, matcherText, type RouteNode } from '../../notify/index.js';

/** A route as a person finds it: the matchers on the way to it. */
export function placeOf(at: RouteNode): string {
  const matchers = allMatchers(at).map(matcherText).join(' ');
  return matchers === '' ? 'root' : matchers;
}
