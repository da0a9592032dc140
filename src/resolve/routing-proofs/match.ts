import type { RouteMatcher } from '../../model/index.js';
import { compilePattern } from '../../promql/index.js';
import { isCarried, type RoutedAlert } from './routed-alert.js';

/** What can be said of a match without the labels' values. */
export type Certainty = 'surely' | 'possibly' | 'never';

const RANK = { never: 0, possibly: 1, surely: 2 } as const;

/** What is certain of two things together. */
export function both(a: Certainty, b: Certainty): Certainty {
  return RANK[a] < RANK[b] ? a : b;
}

/** Whether an alert has all that the matchers want. */
export function matchesAll(matchers: readonly RouteMatcher[], alert: RoutedAlert): Certainty {
  return matchers.map(matcher => matches(matcher, alert)).reduce(both, 'surely');
}

export function matches(matcher: RouteMatcher, alert: RoutedAlert): Certainty {
  const { label, operator, value } = matcher;
  const isGiven = alert.satisfies?.some(each => text(each) === text(matcher)) ?? false;
  if (isGiven) return 'surely';
  const known = alert.values[label];
  if (known !== undefined) return accepts(matcher, known) ? 'surely' : 'never';
  if (isCarried(alert, label)) {
    if (value !== '') return 'possibly';
    return operator === '!=' || operator === '!~' ? 'surely' : 'never';
  }
  return alert.open ? 'possibly' : accepts(matcher, '') ? 'surely' : 'never';
}

/** Whether a matcher takes a value; a missing label is an empty one. */
export function accepts({ operator, value }: RouteMatcher, text: string): boolean {
  const isNegative = operator === '!=' || operator === '!~';
  const isPattern = operator === '=~' || operator === '!~';
  const equal = isPattern ? (compilePattern(value).pattern?.matches(text) ?? false) : text === value;
  return equal !== isNegative;
}

/** The first two matchers that no label can satisfy together, if one of them asks for a value. */
export function contradiction(
  matchers: readonly RouteMatcher[],
): readonly [RouteMatcher, RouteMatcher] | undefined {
  for (const exact of matchers.filter(({ operator }) => operator === '=')) {
    const other = matchers.find(each => each.label === exact.label && !accepts(each, exact.value));
    if (other !== undefined) return [exact, other];
  }
  return undefined;
}

/** A matcher as Alertmanager's documentation writes it. */
export function text({ label, operator, value }: RouteMatcher): string {
  return `${label}${operator}${JSON.stringify(value)}`;
}
