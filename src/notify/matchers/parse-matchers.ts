import { supports } from '../../core/index.js';
import type { RouteMatcher } from '../routing/route.js';
import { parseClassic } from './parse-classic.js';
import { parseUtf8 } from './parse-utf8.js';
import type { ParsedMatchers } from './parsed-matchers.js';

/**
 * Which of its two parsers Alertmanager uses: the old one; from 0.27 on the new one, and the old one where that fails or
 * says something else; or the new one alone, as `--enable-feature=utf8-strict-mode` has it.
 */
export type MatcherMode = 'classic' | 'fallback' | 'utf8';

/** The mode of a release, where nobody says more. */
export function matcherMode(version: string): MatcherMode {
  return supports(version, '0.27') ? 'fallback' : 'classic';
}

/**
 * Reads matchers as Alertmanager does: `severity="critical"`, or several of them, in braces or without:
 * `{severity=~"critical|warning",team!=db}`.
 * https://github.com/prometheus/alertmanager/blob/main/matcher/compat/parse.go
 */
export function parseMatchers(text: string, mode: MatcherMode = 'fallback'): ParsedMatchers {
  if (mode === 'classic') return parseClassic(text);
  const read = parseUtf8(text);
  if (mode === 'utf8') return read;
  const classic = parseClassic(text);
  if (classic.matchers === undefined) return read;
  return read.matchers !== undefined && areSame(read.matchers, classic.matchers) ? read : classic;
}

function areSame(a: readonly RouteMatcher[], b: readonly RouteMatcher[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
