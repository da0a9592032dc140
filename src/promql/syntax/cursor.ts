import type { Span } from '../../core/index.js';
import type { Variable } from '../ast.js';
import type { Report } from '../report.js';
import type { Dialect } from './lexer.js';
import type { Token, TokenType } from './token.js';

/** The parser's place in the tokens, and what all its parts need to know. */
export interface Cursor {
  readonly dialect: Dialect;
  readonly target: string;
  readonly report: Report;
  peek(): Token;
  take(): Token;
  at(type: TokenType): boolean;
  /** True if the next word is this keyword. */
  atKeyword(keyword: string): boolean;
  accept(type: TokenType): Token | undefined;
  acceptKeyword(...keywords: string[]): Token | undefined;
  /** Takes a token of the type, or reports what stands there instead. */
  expect(type: TokenType, expected?: string): Token | undefined;
  /** Reports the next token, once: later complaints about the same place would only repeat it. */
  unexpected(expected: string, help?: string): void;
  /** Skips to one of these, over whole pairs of brackets; the way back into step after a fault. */
  skipTo(...types: TokenType[]): void;
  /** The end of the token taken last. */
  lastEnd(): number;
}

const CLOSING: Partial<Record<TokenType, TokenType>> = { '(': ')', '[': ']', '{': '}' };

export function cursorOver(
  tokens: readonly Token[],
  options: { readonly dialect: Dialect; readonly target: string; readonly report: Report },
): Cursor {
  let index = 0;
  let reported = -1;
  const end = tokens[tokens.length - 1] as Token;
  const peek = () => tokens[index] ?? end;

  const cursor: Cursor = {
    ...options,
    peek,
    take() {
      const token = peek();
      if (index < tokens.length - 1) index++;
      return token;
    },
    at: type => peek().type === type,
    atKeyword: keyword => peek().extra === keyword && peek().type === 'word',
    accept: type => (peek().type === type ? cursor.take() : undefined),
    acceptKeyword: (...keywords) => {
      const { type, extra } = peek();
      return type === 'word' && extra !== undefined && keywords.includes(extra) ? cursor.take() : undefined;
    },
    expect(type, expected = `"${type}"`) {
      const token = cursor.accept(type);
      if (token === undefined) cursor.unexpected(expected);
      return token;
    },
    unexpected(expected, help) {
      if (reported === index) return;
      reported = index;
      const token = peek();
      options.report('promql/syntax', { found: describe(token), expected, help }, spanOf(token));
    },
    skipTo(...types) {
      while (!types.includes(peek().type) && peek().type !== 'end') {
        const close = CLOSING[peek().type];
        cursor.take();
        if (close === undefined) continue;
        cursor.skipTo(close, ...types.filter(type => type !== ','));
        cursor.accept(close);
      }
    },
    lastEnd: () => tokens[index - 1]?.end ?? 0,
  };
  return cursor;
}

/** What stands for an expression that could not be read. It has any type, so that it causes no further complaints. */
export function hole(span: Span): Variable {
  return { type: 'variable', name: '', span };
}

export function spanOf(token: Token): Span {
  return { start: token.start, end: token.end };
}

function describe(token: Token): string {
  if (token.type === 'end') return 'the end of the expression';
  if (token.type === 'string') return `the string ${JSON.stringify(token.text)}`;
  if (token.type === 'number' || token.type === 'duration') return `the ${token.type} ${token.text}`;
  if (token.type === 'variable') return `the variable $${token.text}`;
  return token.type === 'word' ? `"${token.text}"` : `"${token.type}"`;
}
