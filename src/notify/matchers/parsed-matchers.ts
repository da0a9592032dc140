import type { Span } from '../../core/index.js';
import { compilePattern, type MatchOperator } from '../../promql/index.js';
import type { RouteMatcher } from '../routing/route.js';

/** Why a text is not matchers. */
export interface MatcherFault {
  /** What is wrong with that part of it, as the end of a sentence: `has no closing quote`. */
  readonly reason: string;
  readonly span: Span;
}

/** All matchers of a text, or what is wrong with it. */
export type ParsedMatchers =
  | { readonly matchers: readonly RouteMatcher[]; readonly fault?: undefined }
  | { readonly fault: MatcherFault; readonly matchers?: undefined };

export function wrong(reason: string, start: number, end: number): { readonly fault: MatcherFault } {
  return { fault: { reason, span: { start, end } } };
}

/** What is wrong with the value of a matcher: only regular expressions can be. */
export function patternFault(operator: MatchOperator, value: string): string | undefined {
  if (operator === '=' || operator === '!=') return undefined;
  const { fault } = compilePattern(value);
  return fault === undefined ? undefined : `is not a valid regular expression: ${fault}`;
}
