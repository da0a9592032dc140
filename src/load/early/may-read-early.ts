import { isOwn } from '../sources.js';
import { type Mention, mentions } from './identifiers.js';
import { type Part, partsOf } from './parts.js';

/**
 * Whether a person's module might read one of its constants above the line that fills it. A bundle has no constants: such a read gives
 * `undefined` there, and an option that may be missing would be so in silence. It is meant to be wrong on the safe side only.
 */
export function mayReadEarly(code: string): boolean {
  return partsOf(code).some(part => isOwn(part.file) && !isPlainlyInOrder(part) && readsEarly(part));
}

/** At a glance, as every run looks: each name occurs first where it is filled, whatever it is that occurs there. */
function isPlainlyInOrder({ names, functions, body }: Part): boolean {
  return names.every(name => {
    const { at, end } = filling(name, body);
    return (
      at !== undefined &&
      occurrence(name, body, 0) === at &&
      !isWithin(occurrence(name, body, at + 1), end) &&
      functions.every(({ text }) => !text.includes(name))
    );
  });
}

function readsEarly({ names, functions, body }: Part): boolean {
  const inFunctions = new Map(
    functions.map(({ name, text }) => [name, new Set(mentions(text).map(mention => mention.name))]),
  );
  const all = mentions(body).flatMap(mention => withFunctions(mention, inFunctions));
  return names.some(name => {
    const { at, end } = filling(name, body);
    const [first, second] = all.filter(mention => mention.name === name);
    return first !== undefined && (first.at !== at || isWithin(second?.at, end));
  });
}

/** Whoever mentions a function may call it, and then mentions what it does. */
function withFunctions(
  { name, at }: Mention,
  inFunctions: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Mention[] {
  const reached = new Set([name]);
  for (const each of reached) for (const inner of inFunctions.get(each) ?? []) reached.add(inner);
  return [...reached].map(each => ({ name: each, at }));
}

/** The statement that fills a variable: undefined where that cannot be told. */
function filling(name: string, body: string): { readonly at?: number; readonly end: number } {
  const patterns = [`\n    ${name} = `, `\n    var ${name} = `, `\n    var ${name};`];
  const [found, ...more] = patterns.flatMap(pattern => {
    const at = body.indexOf(pattern);
    return at < 0 ? [] : [{ pattern, at }, ...(body.indexOf(pattern, at + 1) < 0 ? [] : [undefined])];
  });
  if (found === undefined || more.length > 0) return { ...taken(name, body), end: 0 };
  STATEMENT_END.lastIndex = found.at;
  return {
    at: found.at + found.pattern.lastIndexOf(name),
    end: STATEMENT_END.exec(body)?.index ?? body.length,
  };
}

const STATEMENT_END = /;\n(?: {4}[^\s}\])]| {2}\})/g;

/** Where a statement takes a part of something as a variable: `({ a, b: c } = parts)`. */
function taken(name: string, body: string): { readonly at?: number } {
  const at = occurrence(name, body, 0);
  if (at === undefined) return {};
  for (const { index, 0: pattern } of body.matchAll(PARTS))
    if (index < at && at < index + pattern.length) return { at };
  return {};
}

const PARTS = /^ {4}(?:\(\{ [^=]* \}|\[[^=]*\]|var \{ [^=]* \}|var \[[^=]*\]) = /gm;

/** Where a name stands as a whole word, from some place on. */
function occurrence(name: string, text: string, from: number): number | undefined {
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isWord(text[at - 1]) && !isWord(text[at + name.length])) return at;
  }
  return undefined;
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /[\p{ID_Continue}$]/u.test(char);
}

function isWithin(at: number | undefined, end: number): boolean {
  return at !== undefined && at < end;
}
