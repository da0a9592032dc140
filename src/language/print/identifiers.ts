import type { Definition } from '../definition.js';
import { LANGUAGE } from '../language.js';

/** https://tc39.es/ecma262/#prod-ReservedWord, and what modules may not name. */
const RESERVED =
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield NaN Infinity Number';

/** A name for each definition, made of its own: `highErrorRate` for `HighErrorRate`. Two ends of one call share theirs. */
export function identifiers(definitions: readonly Definition[]): ReadonlyMap<Definition, string> {
  const taken = new Set([...RESERVED.split(' '), ...LANGUAGE.map(({ name }) => name)]);
  const shared = new Map<string, string>();
  return new Map(
    definitions.map(definition => {
      const key = JSON.stringify([definition.kind, definition.name]);
      const known = definition.kind === 'consecutive' ? shared.get(key) : undefined;
      const name = known ?? free(definition, taken);
      taken.add(name);
      shared.set(key, name);
      return [definition, name];
    }),
  );
}

function free({ kind, name }: Definition, taken: ReadonlySet<string>): string {
  const plain = camel(name);
  const longer = `${plain}${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const candidates = [plain, longer, ...Array.from({ length: 1000 }, (_, index) => `${longer}${index + 2}`)];
  return candidates.find(each => !taken.has(each)) ?? longer;
}

function camel(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '');
  const joined = words.map((word, index) => (index === 0 ? lowered(word) : capitalized(word))).join('');
  return /^\p{L}/u.test(joined) ? joined : `_${joined}`;
}

/** `HighErrorRate` → `highErrorRate`, `TPUHot` → `tpuHot`. */
function lowered(word: string): string {
  return word.replace(/^\p{Lu}+(?=\p{Lu}\p{Ll})|^\p{Lu}+/u, head => head.toLowerCase());
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
