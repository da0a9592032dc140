import type { VectorSelector } from '../ast.js';
import type { Context } from '../check/context.js';
import { meansAlternatives } from '../language/odd-values.js';
import { type ComparedValue, comparedValues, type MatcherOnSeries } from './matchers-on-series.js';

/** The matchers that compare with a value that the label never has. */
export function impossibleValues(selector: VectorSelector, context: Context): readonly ComparedValue[] {
  return context.shared(comparedValues, selector).filter(({ matcher, signature, values }) => {
    if (matcher.operator !== '=' && matcher.operator !== '!=') return false;
    return values === undefined
      ? !fits(matcher.value, signature?.pattern, context)
      : !values.includes(matcher.value);
  });
}

/** A free label takes any value, but hardly one that is meant as alternatives. */
function fits(value: string, pattern: string | undefined, { lookup }: Context): boolean {
  if (pattern === undefined) return !meansAlternatives(value);
  return lookup.pattern(pattern).pattern?.matches(value) ?? true;
}

/** True for `job="a|b"`, where `=~` was meant. */
export function isListed({ matcher: { operator, value } }: MatcherOnSeries): boolean {
  return operator === '=' && value.includes('|');
}
