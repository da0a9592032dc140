import { LIMITS } from './limits.js';
import type { FaultKind } from './source.js';

export interface JsonFault {
  readonly kind: FaultKind;
  readonly reason: string;
  readonly offset: number;
}

/**
 * The first thing that keeps a text from being JSON. `JSON.parse` knows it too, but tells the place in some releases of Node only,
 * and in other words in each.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let expected: Expectation = 'a value';
  for (let at = skipSpace(text, 0); ; at = skipSpace(text, at)) {
    const char = text.charAt(at);
    const fault = (reason: string): JsonFault => ({ kind: 'syntax', reason, offset: at });
    if (char === '')
      return expected === 'the end' ? undefined : fault(`the text ends, and ${expected} is missing`);
    const unexpected = () => fault(`expected ${expected}, found ${shown(text, at)}`);
    if (expected === 'the end') return unexpected();
    if (expected === 'a colon') {
      if (char !== ':') return unexpected();
      expected = 'a value';
      at++;
      continue;
    }
    const inside = open.at(-1);
    if (char === inside && CLOSABLE.has(expected)) {
      open.pop();
      at++;
    } else if (
      expected === 'a comma or the end of the list' ||
      expected === 'a comma or the end of the object'
    ) {
      if (char !== ',') return unexpected();
      expected = inside === '}' ? 'a key in double quotes' : 'a value';
      at++;
      continue;
    } else if (expected === 'a key in double quotes' || expected === 'a key or the end of the object') {
      if (char !== '"') return unexpected();
      const end = token(text, at, STRING);
      if (end === undefined) return stringFault(text, at);
      expected = 'a colon';
      at = end;
      continue;
    } else if (char === '{' || char === '[') {
      open.push(char === '{' ? '}' : ']');
      if (open.length > LIMITS.depth) return { kind: 'depth', reason: tooDeep, offset: at };
      expected = char === '{' ? 'a key or the end of the object' : 'a value or the end of the list';
      at++;
      continue;
    } else {
      const end = token(text, at, char === '"' ? STRING : SCALAR);
      if (end === undefined) return char === '"' ? stringFault(text, at) : unexpected();
      at = end;
    }
    expected = AFTER_VALUE[open.at(-1) ?? ''] ?? 'the end';
  }
}

export const tooDeep = `lists and objects are more than ${LIMITS.depth} levels deep`;

type Expectation =
  | 'a value'
  | 'a value or the end of the list'
  | 'a key in double quotes'
  | 'a key or the end of the object'
  | 'a colon'
  | 'a comma or the end of the list'
  | 'a comma or the end of the object'
  | 'the end';

const CLOSABLE: ReadonlySet<Expectation> = new Set<Expectation>([
  'a value or the end of the list',
  'a key or the end of the object',
  'a comma or the end of the list',
  'a comma or the end of the object',
]);

const AFTER_VALUE: Readonly<Record<string, Expectation>> = {
  ']': 'a comma or the end of the list',
  '}': 'a comma or the end of the object',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON's strings must not have them
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)(?![\w.+-])/y;
const SPACE = /[ \t\n\r]*/y;

function token(text: string, at: number, pattern: RegExp): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

const skipSpace = (text: string, at: number): number => token(text, at, SPACE) ?? at;

function stringFault(text: string, start: number): JsonFault {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char < ' ')
      return {
        kind: 'control-character',
        reason: 'a line break or control character in a string',
        offset: at,
      };
    if (char !== '\\') continue;
    if (!/^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.test(text.slice(at, at + 6))) {
      return { kind: 'syntax', reason: 'not a valid escape', offset: at };
    }
    at++;
  }
  return { kind: 'syntax', reason: 'the string has no end', offset: start };
}

/** A word, or the character that is there. */
function shown(text: string, at: number): string {
  const word = /^[\w.+-]{1,20}/.exec(text.slice(at, at + 20))?.[0];
  return `\`${word ?? String.fromCodePoint(text.codePointAt(at) ?? 0)}\``;
}
