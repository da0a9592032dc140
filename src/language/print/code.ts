/** TypeScript as data, as far as definitions need it. */
export type Code =
  /** What stands on one line as it is: a name, a number, a text. */
  | { readonly type: 'token'; readonly text: string; readonly isText?: boolean }
  /** A text between backquotes; there is a hole after each part but the last. */
  | {
      readonly type: 'template';
      readonly tag: string;
      readonly parts: readonly string[];
      readonly holes: readonly Code[];
    }
  | { readonly type: 'object'; readonly entries: readonly (readonly [key: string, value: Code])[] }
  | { readonly type: 'list'; readonly items: readonly Code[] }
  | { readonly type: 'call'; readonly callee: string; readonly args: readonly Code[] }
  /** Methods of something, one after the other. */
  | { readonly type: 'chain'; readonly head: Code; readonly links: readonly Link[] }
  | { readonly type: 'arrow'; readonly parameters: string; readonly body: Code };

/** A method that is called, or a property if it has no arguments. */
export interface Link {
  readonly name: string;
  readonly args?: readonly Code[] | undefined;
}

export const token = (text: string): Code => ({ type: 'token', text });

/** A text as a literal: whatever it holds, it ends where it should. */
export function textLiteral(text: string): Code {
  return { type: 'token', text: literal(text), isText: true };
}

function literal(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  const written = escaped.replaceAll(quote, `\\${quote}`).replace(/[\u2028\u2029\u0080-\u009f]/g, escapeOf);
  return `${quote}${written}${quote}`;
}

/** A part of a text between backquotes. What a tag reads raw, as `promql` does, has backslashes of its own. */
export function quasi(text: string, isRaw: boolean): string {
  if (isRaw) return text.replace(/`|\$(?=\{)/g, '\\$&');
  return text
    .replace(/[\\`]|\$(?=\{)/g, '\\$&')
    .replace(/\r/g, '\\r')
    .replace(/[\u2028\u2029]/g, escapeOf);
}

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A name as a key of an object. */
export function keyText(name: string): string {
  // As a plain key it would not be one.
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(name) || /^(0|[1-9]\d*)$/.test(name) ? name : literal(name);
}

/** All functions that are called in code, by the names that are imported. */
export function functionsIn(code: Code): readonly string[] {
  switch (code.type) {
    case 'token':
      return [];
    case 'template':
      return [...(code.tag === '' ? [] : [code.tag]), ...code.holes.flatMap(functionsIn)];
    case 'object':
      return code.entries.flatMap(([, value]) => functionsIn(value));
    case 'list':
      return code.items.flatMap(functionsIn);
    case 'call':
      return [code.callee.replace(/\..*/, ''), ...code.args.flatMap(functionsIn)];
    case 'chain':
      return [...functionsIn(code.head), ...code.links.flatMap(({ args = [] }) => args.flatMap(functionsIn))];
    case 'arrow':
      return functionsIn(code.body);
  }
}

/** One method more. */
export function linked(head: Code, name: string, args?: readonly Code[]): Code {
  const link = { name, args };
  return head.type === 'chain'
    ? { ...head, links: [...head.links, link] }
    : { type: 'chain', head, links: [link] };
}
