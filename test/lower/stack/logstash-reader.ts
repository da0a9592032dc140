import type {
  Branch,
  Field,
  Hash,
  Pipeline,
  Plugin,
  Step,
  Value,
} from '../../../src/lower/stack/logstash/pipeline.js';

const TOKEN = /\s*(?:("(?:\\[\s\S]|[^"\\])*")|(=>|[{}[\],!])|([A-Za-z_@]\w*|\d+))/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Reads a pipeline as Logstash's grammar has it, with `config.support_escapes`. */
export function readPipeline(text: string): Pipeline {
  const tokens = tokensOf(text.trimEnd());
  let at = 0;
  const peek = () => tokens[at];
  const next = () => tokens[at++] ?? '';
  const expects = (wanted: string) => {
    const found = next();
    if (found !== wanted) throw new Error(`expected ${wanted}, found ${found} in ${text}`);
  };
  const until = <T>(end: string, item: () => T): T[] => {
    const items: T[] = [];
    while (peek() !== end) items.push(item());
    expects(end);
    return items;
  };

  function value(): Value {
    const token = next();
    if (token.startsWith('"')) return unquoted(token);
    if (token === '[') {
      return until(']', () => {
        const item = value();
        if (peek() === ',') next();
        return item;
      });
    }
    if (token === '{') return hash();
    return token === 'true' || token === 'false' ? token === 'true' : Number(token);
  }
  function hash(): Hash {
    const entries = until('}', () => {
      const key = unquoted(next());
      expects('=>');
      return [key, value()] as const;
    });
    return { type: 'hash', entries };
  }
  function field(): Field {
    const names: string[] = [];
    while (peek() === '[') {
      next();
      names.push(next());
      expects(']');
    }
    return names as [string, ...string[]];
  }
  function branch(): Branch {
    const has: Field[] = [];
    const lacks: Field[] = [];
    do {
      next();
      if (peek() === '!') {
        next();
        lacks.push(field());
      } else has.push(field());
    } while (peek() === 'and');
    expects('{');
    const steps = until('}', step);
    return { type: 'if', ...(has.length > 0 && { has }), ...(lacks.length > 0 && { lacks }), steps };
  }
  function plugin(): Plugin {
    const name = next();
    expects('{');
    const settings = until('}', () => {
      const key = next();
      expects('=>');
      return [key, value()] as const;
    });
    return { type: 'plugin', name, settings };
  }
  function step(): Step {
    return peek() === 'if' ? branch() : plugin();
  }
  function section<T>(name: string, item: () => T): T[] {
    expects(name);
    expects('{');
    return until('}', item);
  }

  const pipeline = {
    input: section('input', plugin),
    filter: section('filter', step),
    output: section('output', plugin),
  };
  if (at !== tokens.length) throw new Error(`something follows: ${peek()}`);
  return pipeline;
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const [, quoted, mark, word] = TOKEN.exec(text) ?? [];
    const token = quoted ?? mark ?? word;
    if (token === undefined) throw new Error(`no token in ${text}`);
    tokens.push(token);
  }
  return tokens;
}

function unquoted(token: string): string {
  if (!token.startsWith('"')) throw new Error(`expected a text, found ${token}`);
  return token
    .slice(1, -1)
    .replace(/\\([\s\S])/g, (whole, char: string) => ESCAPES[char] ?? (/["'\\]/.test(char) ? char : whole));
}
