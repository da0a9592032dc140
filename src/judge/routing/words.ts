import { nearestOrAll } from '../../core/index.js';
import { type AlertFacts, allMatchers, matcherText, type RouteNode } from '../../notify/index.js';

/** A route as a person finds it: the matchers on the way to it. */
export function routeName(at: RouteNode): string {
  const matchers = allMatchers(at).map(matcherText).join(' ');
  return matchers === '' ? 'root' : matchers;
}

/** An alert, with its step if that is a later one. */
export function alertName({ name, step = 0 }: AlertFacts): string {
  return step === 0 ? name : `${name} at step ${step}`;
}

/** A name that does not exist, and those that do. */
export interface UnknownName {
  readonly name: string;
  readonly known: readonly string[];
}

export function nearestOr({ name, known }: UnknownName): string {
  return nearestOrAll(name, known) ?? 'there are none';
}
