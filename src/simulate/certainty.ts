import type { RouteMatcher } from '../model/index.js';
import type { Labels } from './labels.js';
import { matcherText, matches } from './matcher.js';

/** What is known of an alert before it fires. */
export interface KnownLabels {
  readonly values: Labels;
  /** True for a label that it may have with a value that is not known; every other one without value is missing. */
  readonly isOpen: (label: string) => boolean;
  /** Matchers that it surely satisfies, whatever its values. */
  readonly satisfies?: readonly RouteMatcher[] | undefined;
}

export type Certainty = 'yes' | 'maybe' | 'no';

/** Whether matchers match: perhaps, where one asks for a label whose value is open. */
export function certainty(matchers: readonly RouteMatcher[], known: KnownLabels): Certainty {
  const { values, isOpen, satisfies = [] } = known;
  const satisfied = new Set(satisfies.map(matcherText));
  const asked = matchers.filter(matcher => !satisfied.has(matcherText(matcher)));
  const open = asked.filter(({ label }) => !Object.hasOwn(values, label) && isOpen(label));
  const closed = asked.filter(matcher => !open.includes(matcher));
  if (!closed.every(matcher => matches(matcher, values))) return 'no';
  return open.length === 0 ? 'yes' : 'maybe';
}
