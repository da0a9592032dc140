/** A string constant of Go's, as PromQL and Go's templates have them too. */
export interface GoString {
  readonly value: string;
  /** One past the closing quote, or where the text ended without one. */
  readonly end: number;
  readonly fault?: { readonly kind: 'unterminated' | 'escape' | 'encoding'; readonly at: number } | undefined;
}

const SIMPLE: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
};

/**
 * Reads the string that starts at `start` with `"`, `'` or a backtick. A backtick string has no escapes and may span lines. Escapes
 * of single bytes (`\xc3\xa4`) must make UTF-8 together. https://go.dev/ref/spec#String_literals
 */
export function readGoString(text: string, start: number): GoString {
  const quote = text[start] ?? '';
  if (quote === '`') {
    const close = text.indexOf('`', start + 1);
    if (close < 0) return { value: '', end: text.length, fault: { kind: 'unterminated', at: start } };
    return { value: text.slice(start + 1, close), end: close + 1 };
  }
  const close = closing(text, start, quote);
  if (close === undefined) {
    const line = text.indexOf('\n', start);
    return { value: '', end: line < 0 ? text.length : line, fault: { kind: 'unterminated', at: start } };
  }
  const raw = text.slice(start + 1, close);
  if (!raw.includes('\\')) return { value: raw, end: close + 1 };
  return { ...withoutEscapes(raw, quote, start + 1), end: close + 1 };
}

function closing(text: string, start: number, quote: string): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '\n') return undefined;
    else if (char === quote) return at;
  }
  return undefined;
}

function withoutEscapes(raw: string, quote: string, offset: number): Omit<GoString, 'end'> {
  let value = '';
  let bytes: number[] = [];
  let fault: GoString['fault'];
  const flush = (at: number) => {
    if (bytes.length === 0) return;
    const text = new TextDecoder('utf-8', { fatal: false }).decode(new Uint8Array(bytes));
    if (text.includes('\ufffd')) fault ??= { kind: 'encoding', at: offset + at };
    value += text;
    bytes = [];
  };
  for (let at = 0; at < raw.length; ) {
    if (raw[at] !== '\\') {
      flush(at);
      value += raw[at++];
      continue;
    }
    const found = readEscape(raw, at, quote);
    if (found === undefined) {
      fault ??= { kind: 'escape', at: offset + at };
      at += 2;
    } else {
      if (found.byte !== undefined) bytes.push(found.byte);
      else {
        flush(at);
        value += found.text;
      }
      at += found.length;
    }
  }
  flush(raw.length);
  return { value, fault };
}

interface Escape {
  readonly length: number;
  readonly text?: string;
  readonly byte?: number;
}

function readEscape(raw: string, at: number, quote: string): Escape | undefined {
  const char = raw[at + 1] ?? '';
  if (char === quote) return { length: 2, text: quote };
  const simple = SIMPLE[char];
  if (simple !== undefined) return { length: 2, text: simple };
  if (char >= '0' && char <= '7') {
    const digits = raw.slice(at + 1, at + 4);
    const code = /^[0-7]{3}$/.test(digits) ? Number.parseInt(digits, 8) : 256;
    return code < 256 ? { length: 4, byte: code } : undefined;
  }
  const size = { x: 2, u: 4, U: 8 }[char];
  if (size === undefined) return undefined;
  const digits = raw.slice(at + 2, at + 2 + size);
  if (digits.length < size || !/^[\da-fA-F]+$/.test(digits)) return undefined;
  const code = Number.parseInt(digits, 16);
  if (char === 'x') return { length: 4, byte: code };
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  return { length: size + 2, text: String.fromCodePoint(code) };
}
