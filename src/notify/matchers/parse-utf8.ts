import { readGoString } from '../../core/index.js';
import type { MatchOperator } from '../../promql/index.js';
import type { RouteMatcher } from '../routing/route.js';
import { type MatcherFault, type ParsedMatchers, patternFault, wrong } from './parsed-matchers.js';

/** What cannot stand in a name or a value without quotes. */
const WORD = /[^\p{White_Space}{}!=~,\\"'`]+/uy;
const SPACE = /\p{White_Space}*/uy;
const OPERATOR = /=~|!=|!~|=/y;

/** What is read, and from where on the rest is. */
interface Read<T> {
  readonly value: T;
  readonly end: number;
}

type Result<T> = Read<T> | { readonly fault: MatcherFault };

/**
 * Matchers as releases from 0.27 on read them: names and values of any characters, in double quotes where those have a
 * meaning of their own.
 * https://github.com/prometheus/alertmanager/blob/main/matcher/parse/parse.go
 */
export function parseUtf8(text: string): ParsedMatchers {
  let at = skipSpace(text, 0);
  const isBraced = text[at] === '{';
  if (isBraced) at = skipSpace(text, at + 1);
  const matchers: RouteMatcher[] = [];
  while (at < text.length && text[at] !== '}') {
    const matcher = readMatcher(text, at);
    if ('fault' in matcher) return matcher;
    matchers.push(matcher.value);
    at = skipSpace(text, matcher.end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
    else if (at < text.length && text[at] !== '}') return unexpected(text, at, 'a comma');
  }
  if (text[at] === '}') {
    if (!isBraced) return wrong('has no opening brace', at, at + 1);
    at = skipSpace(text, at + 1);
    return at < text.length ? unexpected(text, at, 'nothing more') : { matchers };
  }
  return isBraced ? wrong('has no closing brace', 0, text.length) : { matchers };
}

function readMatcher(text: string, start: number): Result<RouteMatcher> {
  const label = readWord(text, start, 'the name of a label');
  if ('fault' in label) return label;
  const at = skipSpace(text, label.end);
  const operator = matchAt(OPERATOR, text, at) as MatchOperator | '';
  if (operator === '') return unexpected(text, at, 'an operator');
  const value = readWord(text, skipSpace(text, at + operator.length), 'a value');
  if ('fault' in value) return value;
  const fault = patternFault(operator, value.value);
  if (fault !== undefined) return wrong(fault, start, value.end);
  return { value: { label: label.value, operator, value: value.value }, end: value.end };
}

/** A name or a value, with or without quotes. */
function readWord(text: string, at: number, wanted: string): Result<string> {
  if (text[at] !== '"') {
    const word = matchAt(WORD, text, at);
    return word === '' ? unexpected(text, at, wanted) : { value: word, end: at + word.length };
  }
  const { value, end, fault } = readGoString(text, at);
  if (fault === undefined) return { value, end };
  return fault.kind === 'unterminated'
    ? wrong('has no closing quote', at, text.length)
    : wrong('has an escape that does not exist', fault.at, fault.at + 2);
}

function unexpected(text: string, at: number, wanted: string): { readonly fault: MatcherFault } {
  if (at >= text.length) return wrong(`ends where ${wanted} belongs`, at, at);
  return wrong(`stands where ${wanted} belongs`, at, at + 1);
}

function skipSpace(text: string, at: number): number {
  return at + matchAt(SPACE, text, at).length;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
