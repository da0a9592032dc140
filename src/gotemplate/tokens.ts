import type { Span } from '../core/index.js';

/** What actions are made of. `open` and `close` are their braces; `end` is that of the source. */
export type TokenKind =
  | 'open'
  | 'close'
  | 'field'
  | 'dot'
  | 'variable'
  | 'word'
  | 'number'
  | 'string'
  | 'declare'
  | 'assign'
  | 'comma'
  | 'pipe'
  | 'left'
  | 'right'
  | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly span: Span;
  /** True if space stands before it, which is what separates arguments. */
  readonly spaced: boolean;
}

/** Why a source is no template. */
export interface Fault {
  readonly problem: string;
  readonly span: Span;
}

export type Tokens =
  | { readonly tokens: readonly Token[]; readonly fault?: undefined }
  | { readonly fault: Fault };

const SPACE = /[ \t\r\n]+/y;
const COMMENT = /\{\{(?:-[ \t\r\n]+)?\/\*[\s\S]*?\*\/(?:[ \t\r\n]+-)?\}\}/y;
const SPACE_AND_COMMENT = /[ \t\r\n]*\/\*/y;
const OPEN = /\{\{(?:-(?=[ \t\r\n]))?/y;
/** What may follow a word. */
const TERMINATED = /[ \t\r\n.,|:()]|\}\}|$/y;
const WORDS: ReadonlySet<TokenKind> = new Set(['field', 'number', 'variable', 'word']);

/** In the order in which they are tried. */
const KINDS: readonly (readonly [kind: TokenKind, pattern: RegExp])[] = [
  ['close', /(?:(?<=[ \t\r\n])-)?\}\}/y],
  ['field', /\.[\p{L}_][\p{L}\p{N}_]*/uy],
  [
    'number',
    /[+-]?(?:0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)i?/y,
  ],
  ['string', /"(?:[^"\\\n]|\\(?:[abfnrtv\\"]|[0-7]{3}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}))*"/y],
  ['string', /`[^`]*`/y],
  ['number', /'(?:[^'\\\n]|\\[^\n])[^'\n]*'/y],
  ['variable', /\$[\p{L}\p{N}_]*/uy],
  ['word', /[\p{L}_][\p{L}\p{N}_]*/uy],
  ['declare', /:=/y],
  ['assign', /=/y],
  ['comma', /,/y],
  ['pipe', /\|/y],
  ['left', /\(/y],
  ['right', /\)/y],
  ['dot', /\./y],
];

/** The tokens of all actions. https://pkg.go.dev/text/template/parse */
export function tokens(source: string): Tokens {
  const found: Token[] = [];
  for (let at = source.indexOf('{{'); at >= 0; at = source.indexOf('{{', at)) {
    const comment = textAt(COMMENT, source, at);
    if (comment !== undefined) {
      at += comment.length;
      continue;
    }
    const action = actionAt(source, at);
    if ('fault' in action) return action;
    found.push(...action.tokens);
    at = action.tokens.at(-1)?.span.end ?? source.length;
  }
  const end = { start: source.length, end: source.length };
  return { tokens: [...found, { kind: 'end', text: '', span: end, spaced: true }] };
}

/** The tokens of one action, its braces among them. */
function actionAt(source: string, start: number): Tokens {
  const open = textAt(OPEN, source, start) ?? '{{';
  const opened = { start, end: start + open.length };
  if (textAt(SPACE_AND_COMMENT, source, opened.end) !== undefined)
    return fail('the comment does not end right before its braces', start, opened.end);
  const found: Token[] = [{ kind: 'open', text: open, span: opened, spaced: false }];
  for (let at = opened.end; ; ) {
    const space = textAt(SPACE, source, at) ?? '';
    at += space.length;
    const token = tokenAt(source, at, space !== '');
    if (token === undefined)
      return at >= source.length
        ? fail('the action has no end: }} is missing', start, source.length)
        : fail(unreadable(source.slice(at)), at);
    at = token.span.end;
    if (WORDS.has(token.kind) && textAt(TERMINATED, source, at) === undefined)
      return fail(`a space is missing before ${[...source.slice(at)][0]}`, at);
    found.push(token);
    if (token.kind === 'close') return { tokens: found };
  }
}

function tokenAt(source: string, at: number, spaced: boolean): Token | undefined {
  for (const [kind, pattern] of KINDS) {
    const text = textAt(pattern, source, at);
    if (text !== undefined) return { kind, text, span: { start: at, end: at + text.length }, spaced };
  }
  return undefined;
}

function textAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}

function fail(problem: string, start: number, end = start + 1): { readonly fault: Fault } {
  return { fault: { problem, span: { start, end } } };
}

function unreadable(rest: string): string {
  if (rest.startsWith('"')) return 'the text has no end, or an escape that Go does not know';
  if (rest.startsWith('`') || rest.startsWith("'")) return 'the text has no end';
  return `${[...rest][0]} means nothing here`;
}
