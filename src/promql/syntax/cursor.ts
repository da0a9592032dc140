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
  /** Reports a bracket that nothing closes. */
  unclosed(open: Token, close: string): void;
  /** Skips to one of these, over whole pairs of brackets; the way back into step after a fault. */
  skipTo(...types: TokenType[]): void;
  /** The end of the token taken last. */
  lastEnd(): number;
  /** Goes one level deeper for `parse`; past the limit it reports, gives up the rest of the text and returns undefined. */
  nested<T>(parse: () => T): T | undefined;
  /** Reports that the text is nested too deeply, and skips all of it. */
  tooDeep(): void;
}

/** Deeper than anything that people write or tools make, and far from the end of the stack. */
const DEEPEST = 400;

const CLOSING: Partial<Record<TokenType, TokenType>> = { '(': ')', '[': ']', '{': '}' };

export function cursorOver(
  tokens: readonly Token[],
  options: { readonly dialect: Dialect; readonly target: string; readonly report: Report },
): Cursor {
  let index = 0;
  let reported = -1;
  let depth = 0;
  let gaveUp = false;
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
    unclosed(open, close) {
      if (!gaveUp) options.report('promql/unclosed', { open: open.type, close }, spanOf(open));
    },
    skipTo(...types) {
      const open: TokenType[] = [];
      for (let { type } = peek(); type !== 'end'; { type } = peek()) {
        if (open.length === 0 && types.includes(type)) return;
        const close = CLOSING[type];
        if (close !== undefined) open.push(close);
        else if (type === open.at(-1)) open.pop();
        // Another bracket's end: what was opened inside is not closed at all.
        else if (types.includes(type) && type !== ',') return;
        cursor.take();
      }
    },
    lastEnd: () => tokens[index - 1]?.end ?? 0,
    nested(parse) {
      if (depth >= DEEPEST) {
        cursor.tooDeep();
        return undefined;
      }
      depth++;
      const result = parse();
      depth--;
      return result;
    },
    tooDeep() {
      options.report('promql/depth', {}, spanOf(peek()));
      index = reported = tokens.length - 1;
      gaveUp = true;
    },
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
