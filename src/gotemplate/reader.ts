import type { Span } from '../core/index.js';
import type { Fault, Token, TokenKind } from './tokens.js';

/** Tokens, one after another. After the first fault there are none left, so that all who read come to an end. */
export interface Reader {
  readonly peek: () => Token;
  /** The next token if it is of this kind, which is then taken. */
  readonly next: (kind: TokenKind) => Token | undefined;
  readonly fail: (problem: string, span: Span) => void;
  readonly fault: () => Fault | undefined;
}

export function reader(tokens: readonly Token[]): Reader {
  const end = tokens[tokens.length - 1] as Token;
  let position = 0;
  let fault: Fault | undefined;
  const peek = () => (fault === undefined ? (tokens[position] ?? end) : end);
  return {
    peek,
    next: kind => {
      const token = peek();
      if (token.kind !== kind) return undefined;
      position += 1;
      return token;
    },
    fail: (problem, span) => {
      fault ??= { problem, span };
    },
    fault: () => fault,
  };
}
