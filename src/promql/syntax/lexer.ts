import { parseDuration, readGoString, supports } from '../../core/index.js';
import { KEYWORDS } from '../language/names.js';
import type { Report } from '../report.js';
import { isAlpha, isAlphaNumeric, isDigit, isSign, isSpace } from './characters.js';
import { LONGEST } from './duration.js';
import { readNumber } from './number.js';
import type { Token, TokenType } from './token.js';
import { readVariable } from './variable.js';

export type Dialect = 'prometheus' | 'grafana';

export interface LexOptions {
  readonly dialect: Dialect;
  readonly target: string;
  readonly report: Report;
}

const PAIRS = new Set(['==', '!=', '=~', '!~', '<=', '>=', '</', '>/']);
/** The second characters of `PAIRS`: `=`, `~`, `/`. */
const PAIR_ENDS = new Set([61, 126, 47]);
const SINGLES = new Set('(){}[],:@=+-*/%^<>');

/**
 * Cuts a text into tokens, always with an `end` at the end. Faults are reported and skipped, so that the parser finds the
 * next one. Inside braces a word is a label, never a keyword; inside brackets `:` stands alone.
 */
export function tokenize(text: string, { dialect, target, report }: LexOptions): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let inBraces = false;
  let inBrackets = false;

  const push = (type: TokenType, start: number, end: number, word = '', value = 0, extra?: string) => {
    tokens.push({ type, start, end, text: word, value, extra });
    at = end;
  };

  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) at++;
    else if (code === 35) at = lineEnd(text, at);
    else if (isAlpha(code) || (code === 58 && !inBrackets && !inBraces)) word();
    else if (isDigit(code) || (code === 46 && isDigit(text.charCodeAt(at + 1)))) numberOrDuration();
    else if (code === 34 || code === 39 || code === 96) string();
    else if (code === 36 || (code === 91 && dialect === 'grafana')) variableOrPunctuation();
    else punctuation();
  }
  push('end', text.length, text.length);
  return tokens;

  /** A name: a keyword, a metric, a function, a label; in a dashboard perhaps with variables in it. */
  function word(): void {
    const start = at;
    const end = wordEnd(start);
    const name = text.slice(start, end);
    const lower = name.toLowerCase();
    push('word', start, end, name, 0, !inBraces && KEYWORDS.has(lower) ? lower : undefined);
  }

  function wordEnd(start: number): number {
    let end = start;
    for (;;) {
      const code = text.charCodeAt(end);
      if (isAlphaNumeric(code) || (code === 58 && !inBraces && !inBrackets)) end++;
      else if (dialect === 'grafana' && (code === 36 || (code === 91 && text.charCodeAt(end + 1) === 91))) {
        const variable = readVariable(text, end);
        if (variable === undefined) return end;
        end = variable.end;
      } else return end;
    }
  }

  function numberOrDuration(): void {
    const start = at;
    let end = at;
    for (let code = text.charCodeAt(end); isAlphaNumeric(code) || code === 46; code = text.charCodeAt(end)) {
      // The sign of an exponent belongs to the number, but not after the e of a hexadecimal.
      const exponent = (code === 101 || code === 69) && isSign(text.charCodeAt(end + 1));
      end += exponent && !/^0[xX]/.test(text.slice(start, end)) ? 2 : 1;
    }
    const raw = text.slice(start, end);
    const number = readNumber(raw, { next: text[end] ?? '', target });
    if (number !== undefined) {
      if (number.separated && !supports(target, '2.54')) {
        report('promql/version', { what: '"_" between digits', since: '2.54', target }, { start, end });
      }
      push('number', start, end, raw, number.value);
      return;
    }
    const duration = parseDuration(raw);
    if (duration === undefined || duration > LONGEST) {
      const shaped = /^(?:\d+(?:ms|[ywdhms]))+$/.test(raw);
      if (duration !== undefined || shaped) {
        report(
          'promql/duration',
          { problem: duration === undefined ? 'order' : 'range', text: raw },
          { start, end },
        );
      } else report('promql/number', { text: raw }, { start, end });
    }
    // A fault of value, not of form: the parser goes on as if it were right.
    push('duration', start, end, raw, duration ?? 1);
  }

  function string(): void {
    const start = at;
    const { value, end, fault } = readGoString(text, start);
    if (fault !== undefined) {
      const span = fault.kind === 'unterminated' ? { start, end } : { start: fault.at, end: fault.at + 2 };
      report('promql/string', { kind: fault.kind }, span);
    }
    push('string', start, end, value);
  }

  function variableOrPunctuation(): void {
    const start = at;
    const variable = readVariable(text, start);
    if (variable === undefined) punctuation();
    else if (dialect === 'prometheus') {
      report(
        'promql/grafana-variable',
        { variable: text.slice(start, variable.end) },
        { start, end: variable.end },
      );
      push('variable', start, variable.end, variable.name);
    } else if (!inBrackets && wordEnd(start) > variable.end) word();
    else push('variable', start, variable.end, variable.name, 0, variable.format);
  }

  function punctuation(): void {
    const start = at;
    const pair = PAIR_ENDS.has(text.charCodeAt(start + 1)) ? text.slice(start, start + 2) : '';
    if (PAIRS.has(pair) && !trimsNothing(pair)) {
      push(pair as TokenType, start, start + 2);
      return;
    }
    const single = text[start] ?? '';
    if (!SINGLES.has(single)) {
      const end = start + String.fromCodePoint(text.codePointAt(start) ?? 0).length;
      report(
        'promql/character',
        { character: text.slice(start, end), help: characterHelp(text.slice(start, start + 2)) },
        { start, end },
      );
      at = end;
      return;
    }
    if (single === '{') inBraces = true;
    if (single === '}') inBraces = false;
    if (single === '[') inBrackets = true;
    if (single === ']') inBrackets = false;
    push(single as TokenType, start, start + 1);
  }

  /** `</` before 3.11 is `<` and a stray `/`: said better with the version. */
  function trimsNothing(pair: string): boolean {
    return (pair === '</' || pair === '>/') && text[at + 2] === '/';
  }
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function characterHelp(pair: string): string | undefined {
  const other: Readonly<Record<string, string>> = {
    '&&': 'and',
    '||': 'or',
    '|': 'or',
    '!': 'unless',
    ';': ',',
  };
  const instead = other[pair] ?? other[pair[0] ?? ''];
  return instead === undefined ? undefined : `PromQL writes "${instead}"`;
}
