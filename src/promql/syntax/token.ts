/**
 * One word of the language. `type` is the punctuation itself (`'('`, `'=='`), or what kind of word it is. Keywords are words:
 * whether `sum` is an aggregation, a metric or a label depends on where it stands.
 */
export interface Token {
  readonly type: TokenType;
  readonly start: number;
  readonly end: number;
  /** The text of a word, the unescaped value of a string, the name of a variable. */
  readonly text: string;
  /** The value of a number, the milliseconds of a duration. */
  readonly value: number;
  /** The lower-case keyword that a word is, or the format of a variable. */
  readonly extra?: string | undefined;
}

export type TokenType =
  | 'word'
  | 'number'
  | 'duration'
  | 'string'
  | 'variable'
  | 'end'
  | '('
  | ')'
  | '{'
  | '}'
  | '['
  | ']'
  | ','
  | ':'
  | '@'
  | '='
  | '=~'
  | '!~'
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '^'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '</'
  | '>/';
