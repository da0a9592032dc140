import type { Presence } from '../../promql/index.js';
import { accepts, type Labels, matcherText } from './matcher.js';
import type { RouteMatcher } from './route.js';

/** What is known of an alert before it fires. */
export interface KnownLabels {
  /** Labels whose value is known; an empty value is a label that it does not carry. */
  readonly values: Labels;
  /** Whether it carries a label that has no value here. */
  readonly presence: (label: string) => Presence;
  /** Matchers that it surely satisfies, whatever its values. */
  readonly satisfies?: readonly RouteMatcher[] | undefined;
}

/** What can be said of a match without the labels' values. */
export type Certainty = Presence;

const RANK = { never: 0, possibly: 1, surely: 2 } as const;

/** What is certain of two things together. */
export function both(a: Certainty, b: Certainty): Certainty {
  return RANK[a] < RANK[b] ? a : b;
}

/** Whether an alert has all that the matchers ask for: possibly, where one asks for a value that is not known. */
export function certainty(matchers: readonly RouteMatcher[], known: KnownLabels): Certainty {
  return matchers.map(matcher => certaintyOf(matcher, known)).reduce(both, 'surely');
}

function certaintyOf(matcher: RouteMatcher, { values, presence, satisfies = [] }: KnownLabels): Certainty {
  const { label, operator, value } = matcher;
  if (satisfies.some(each => matcherText(each) === matcherText(matcher))) return 'surely';
  if (Object.hasOwn(values, label)) return accepts(matcher, values[label] ?? '') ? 'surely' : 'never';
  const carried = presence(label);
  if (carried === 'never') return accepts(matcher, '') ? 'surely' : 'never';
  if (carried === 'possibly' || value !== '') return 'possibly';
  // A label that is there is not empty.
  return operator === '!=' || operator === '!~' ? 'surely' : 'never';
}
