import type { Presence } from '../../promql/index.js';
import { factAt, type KnownLabels } from './known-labels.js';
import { accepts, matcherText } from './matcher.js';
import type { RouteMatcher } from './route.js';

/** What can be said of a match without the labels' values. */
export type Certainty = Presence;

const RANK = { never: 0, possibly: 1, surely: 2 } as const;

/** What is certain of two things together. */
export function both(a: Certainty, b: Certainty): Certainty {
  return RANK[a] < RANK[b] ? a : b;
}

/** Whether an alert has all that the matchers ask for: possibly, where one asks for a value that is not known. */
export function certainty(matchers: readonly RouteMatcher[], known: KnownLabels): Certainty {
  let least: Certainty = 'surely';
  for (const matcher of matchers) {
    least = both(least, certaintyOf(matcher, known));
    if (least === 'never') break;
  }
  return least;
}

/** True if some series of the alert has all that the matchers ask for. */
export function canHave(matchers: readonly RouteMatcher[], known: KnownLabels): boolean {
  return certainty(matchers, known) !== 'never';
}

/** True if all series of it have. */
export function surelyHas(matchers: readonly RouteMatcher[], known: KnownLabels): boolean {
  return certainty(matchers, known) === 'surely';
}

function certaintyOf(matcher: RouteMatcher, known: KnownLabels): Certainty {
  const { label, operator, value: wanted } = matcher;
  if (known.satisfies?.some(each => matcherText(each) === matcherText(matcher))) return 'surely';
  const { presence, value } = factAt(known, label);
  if (presence === 'never') return accepts(matcher, '') ? 'surely' : 'never';
  if (presence === 'possibly') return 'possibly';
  if (value !== undefined) return accepts(matcher, value) ? 'surely' : 'never';
  if (wanted !== '') return 'possibly';
  // A label that is there is not empty.
  return operator === '!=' || operator === '!~' ? 'surely' : 'never';
}
