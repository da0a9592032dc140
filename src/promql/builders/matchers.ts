import { type Diagnostic, sortedBy } from '../../core/index.js';
import type { Matcher } from '../ast.js';
import type { LabelMatcher, MatcherInput } from '../typed/index.js';
import { given, isListOfTexts } from './arguments.js';
import { builderProblems } from './problems.js';

/** Values that match an RE2 pattern, whole: `matches('5..')`. */
export function matches(pattern: string): LabelMatcher<never> {
  return { type: 'matcher', operator: '=~', value: pattern };
}

/** All but a value, several values, or those that a pattern matches. */
export function not<const V extends string>(value: V | readonly V[] | LabelMatcher<V>): LabelMatcher<V> {
  if (typeof value === 'string') return { type: 'matcher', operator: '!=', value };
  if (isMatcher(value)) return { type: 'matcher', operator: NEGATED[value.operator], value: value.value };
  // Anything else is judged where it stands, as a matcher that is none.
  if (!isListOfTexts(value)) return value as never;
  return { type: 'matcher', operator: '!~', value: alternatives(value) };
}

type Inputs = Readonly<Record<string, MatcherInput<string> | undefined>>;

/** The matchers of a selector, by label, in canonical order. */
export function matchersOf(where: Inputs): Matcher[] {
  return inputs(where).flatMap(([label, input]) => (isInput(input) ? [matcherOf(label, input)] : []));
}

/** What of them is no matcher. */
export function matcherFaults(where: Inputs): readonly Diagnostic[] {
  return inputs(where)
    .filter(([, input]) => !isInput(input))
    .map(([label, input]) => {
      const what = `the value of label "${label}"`;
      const help = typeof input === 'number' ? `write '${input}'` : undefined;
      const facts = {
        what,
        given: given(input),
        wanted: 'a text, a list of texts, matches(…) or not(…)',
        help,
      };
      return builderProblems.report('promql/bad-argument', facts, { path: [] });
    });
}

function inputs(where: Inputs): readonly (readonly [string, MatcherInput<string> | undefined])[] {
  return sortedBy(Object.entries(where ?? {}), ([label]) => label).filter(([, input]) => input !== undefined);
}

function isInput(input: MatcherInput<string> | undefined): input is MatcherInput<string> {
  return typeof input === 'string' || isListOfTexts(input) || isMatcher(input);
}

function matcherOf(label: string, input: MatcherInput<string>): Matcher {
  if (typeof input === 'string') return { label, operator: '=', value: input };
  if (isMatcher(input)) return { label, operator: input.operator, value: input.value };
  return { label, operator: '=~', value: alternatives(input) };
}

const NEGATED = { '=': '!=', '!=': '=', '=~': '!~', '!~': '=~' } as const;

function isMatcher(input: MatcherInput<string> | undefined): input is LabelMatcher {
  return (input as Partial<LabelMatcher> | null | undefined)?.type === 'matcher';
}

/** A pattern that matches exactly these values, in canonical order. */
function alternatives(values: readonly string[]): string {
  return [...values].sort().map(escapeRegex).join('|');
}

/** RE2 takes a backslash before any punctuation. https://github.com/google/re2/wiki/Syntax */
function escapeRegex(text: string): string {
  return text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
}
