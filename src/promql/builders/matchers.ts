import type { Matcher } from '../ast.js';
import type { LabelMatcher, MatcherInput } from '../typed/index.js';

/** Values that match an RE2 pattern, whole: `matches('5..')`. */
export function matches(pattern: string): LabelMatcher<never> {
  return { type: 'matcher', operator: '=~', value: pattern };
}

/** All but a value, several values, or those that a pattern matches. */
export function not<const V extends string>(value: V | readonly V[] | LabelMatcher<V>): LabelMatcher<V> {
  if (typeof value === 'string') return { type: 'matcher', operator: '!=', value };
  if (isMatcher(value)) return { type: 'matcher', operator: NEGATED[value.operator], value: value.value };
  return { type: 'matcher', operator: '!~', value: alternatives(value) };
}

/** The matchers of a selector, by label, in canonical order. */
export function matchersOf(where: Readonly<Record<string, MatcherInput<string> | undefined>>): Matcher[] {
  return Object.keys(where)
    .sort()
    .flatMap(label => {
      const input = where[label];
      return input === undefined ? [] : [matcherOf(label, input)];
    });
}

function matcherOf(label: string, input: MatcherInput<string>): Matcher {
  if (typeof input === 'string') return { label, operator: '=', value: input };
  if (isMatcher(input)) return { label, operator: input.operator, value: input.value };
  return { label, operator: '=~', value: alternatives(input) };
}

const NEGATED = { '=': '!=', '!=': '=', '=~': '!~', '!~': '=~' } as const;

function isMatcher(input: MatcherInput<string>): input is LabelMatcher {
  return typeof input === 'object' && 'operator' in input;
}

/** A pattern that matches exactly these values, in canonical order. */
function alternatives(values: readonly string[]): string {
  return [...values].sort().map(escapeRegex).join('|');
}

/** RE2 takes a backslash before any punctuation. https://github.com/google/re2/wiki/Syntax */
function escapeRegex(text: string): string {
  return text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
}
