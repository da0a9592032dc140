import type { Pointer } from '../../core/index.js';
import { parseMatchers } from '../matchers/parse-matchers.js';
import { patternFault } from '../matchers/parsed-matchers.js';
import type { RouteMatcher } from '../routing/route.js';
import type { Reading } from './reading.js';

/** The three forms in which a document has matchers; all that are there hold together. */
export interface WrittenMatchers {
  readonly match?: Readonly<Record<string, string>> | undefined;
  readonly match_re?: Readonly<Record<string, string>> | undefined;
  readonly matchers?: readonly string[] | undefined;
}

/** `prefix` stands in front of the fields' names: `source_match`, `source_matchers`. */
export function matchersOf(
  { match = {}, match_re = {}, matchers = [] }: WrittenMatchers,
  pointer: Pointer,
  { mode, note }: Reading,
  prefix = '',
): readonly RouteMatcher[] {
  return [
    ...Object.entries(match).map(([label, value]) => ({ label, operator: '=' as const, value })),
    ...Object.entries(match_re).flatMap(([label, value]): RouteMatcher[] => {
      const reason = patternFault('=~', value);
      if (reason === undefined) return [{ label, operator: '=~', value }];
      note({ kind: 'matcher', pointer: [...pointer, `${prefix}match_re`, label], text: value, reason });
      return [];
    }),
    ...matchers.flatMap((text, index) => {
      const read = parseMatchers(text, mode);
      if (read.matchers !== undefined) return read.matchers;
      note({ kind: 'matcher', pointer: [...pointer, `${prefix}matchers`, index], text, ...read.fault });
      return [];
    }),
  ];
}
