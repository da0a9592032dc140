import type { Span } from '../../core/index.js';
import type { Variable } from '../ast.js';
import type { Report } from '../report.js';
import type { Dialect } from './lexer.js';
import type { Token, TokenType } from './token.js';

interface CursorOptions {
  readonly dialect: Dialect;
  readonly target: string;
  readonly report: Report;
}

const CLOSING: Partial<Record<TokenType, TokenType>> = { '(': ')', '[': ']', '{': '}' };

/** Deeper than anything that people write or tools make, and far from the end of the stack. */
const DEEPEST = 400;

/** The parser's place in the tokens, and what all its parts need to know. */
export class Cursor {
  readonly dialect: Dialect;
  readonly target: string;
  readonly report: Report;
  readonly #tokens: readonly Token[];
  #index = 0;
  #reported = -1;
  #depth = 0;
  #gaveUp = false;

  /** `tokens` end with an `end`. */
  constructor(tokens: readonly Token[], { dialect, target, report }: CursorOptions) {
    this.#tokens = tokens;
    this.dialect = dialect;
    this.target = target;
    this.report = report;
  }

  peek(ahead = 0): Token {
    return this.#tokens[this.#index + ahead] ?? (this.#tokens.at(-1) as Token);
  }

  take(): Token {
    const token = this.peek();
    if (token.type !== 'end') this.#index++;
    return token;
  }

  at(type: TokenType): boolean {
    return this.peek().type === type;
  }

  /** True if the next word is this keyword. */
  atKeyword(keyword: string): boolean {
    const { type, extra } = this.peek();
    return extra === keyword && type === 'word';
  }

  accept(type: TokenType): Token | undefined {
    return this.at(type) ? this.take() : undefined;
  }

  acceptKeyword(first: string, second = first): Token | undefined {
    return this.atKeyword(first) || this.atKeyword(second) ? this.take() : undefined;
  }

  /** Takes a token of the type, or reports what stands there instead. */
  expect(type: TokenType, expected = `"${type}"`): Token | undefined {
    const token = this.accept(type);
    if (token === undefined) this.unexpected(expected);
    return token;
  }

  /** Reports the next token, once: later complaints about the same place would only repeat it. */
  unexpected(expected: string, help?: string): void {
    if (this.#reported === this.#index) return;
    this.#reported = this.#index;
    const token = this.peek();
    this.report('promql/syntax', { found: describe(token), expected, help }, spanOf(token));
  }

  /** Reports a bracket that nothing closes. */
  unclosed(open: Token, close: string): void {
    if (!this.#gaveUp) this.report('promql/unclosed', { open: open.type, close }, spanOf(open));
  }

  /** Skips to one of these, over whole pairs of brackets; the way back into step after a fault. */
  skipTo(...types: readonly TokenType[]): void {
    const open: TokenType[] = [];
    for (let { type } = this.peek(); type !== 'end'; { type } = this.peek()) {
      if (open.length === 0 && types.includes(type)) return;
      const close = CLOSING[type];
      if (close !== undefined) open.push(close);
      else if (type === open.at(-1)) open.pop();
      // Another bracket's end: what was opened inside is not closed at all.
      else if (types.includes(type) && type !== ',') return;
      this.take();
    }
  }

  /** The end of the token taken last. */
  lastEnd(): number {
    return this.#tokens[this.#index - 1]?.end ?? 0;
  }

  /** Goes one level deeper; false past the limit, and then the rest of the text is given up. */
  enter(): boolean {
    if (this.#depth >= DEEPEST) this.tooDeep();
    else this.#depth++;
    return !this.#gaveUp;
  }

  leave(): void {
    this.#depth--;
  }

  /** Reports that the text is nested too deeply, and skips all of it. */
  tooDeep(): void {
    if (!this.#gaveUp) this.report('promql/depth', {}, spanOf(this.peek()));
    this.#gaveUp = true;
    this.#index = this.#reported = this.#tokens.length - 1;
  }
}

/** What stands for an expression that could not be read. It has any type, so that it causes no further complaints. */
export function hole(span: Span): Variable {
  return { type: 'variable', name: '', span };
}

export function spanOf({ start, end }: Token): Span {
  return { start, end };
}

function describe({ type, text }: Token): string {
  switch (type) {
    case 'end':
      return 'the end of the expression';
    case 'string':
      return `the string ${JSON.stringify(text)}`;
    case 'number':
    case 'duration':
      return `the ${type} ${text}`;
    case 'variable':
      return `the variable $${text}`;
    default:
      return `"${type === 'word' ? text : type}"`;
  }
}
