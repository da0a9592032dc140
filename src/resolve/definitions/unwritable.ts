import type { LogicalPath } from '../../core/index.js';

/** Something in options that no file can hold, and where it is. */
export interface Unwritable {
  readonly problem: string;
  readonly path: LogicalPath;
  readonly part?: 'key' | undefined;
}

/**
 * Finds what would be lost on the way to a file. A key `__proto__` means something else to JavaScript, which drops it in
 * silence; half of a surrogate pair is not a character, and nothing that reads UTF-8 takes it. What other definitions
 * hold is theirs to be judged.
 */
export function unwritable(options: unknown): readonly Unwritable[] {
  const seen = new Set<unknown>();
  const find = (value: unknown, path: LogicalPath): readonly Unwritable[] => {
    if (typeof value === 'string') return brokenText(value, path);
    if (typeof value !== 'object' || value === null || seen.has(value) || isHandle(value)) return [];
    seen.add(value);
    const lost = [...Object.keys(value).filter(key => key === PROTO), ...(isReplaced(value) ? [PROTO] : [])];
    return [
      ...lost.map(key => ({
        problem: `"${key}" cannot be a name here: JavaScript takes it for something else`,
        path: [...path, key],
        part: 'key' as const,
      })),
      ...Object.entries(value).flatMap(([key, inner]) => find(inner, [...path, key])),
    ];
  };
  return find(options, []);
}

const PROTO = '__proto__';

function brokenText(text: string, path: LogicalPath): readonly Unwritable[] {
  if (!/\p{Cs}/u.test(text)) return [];
  const name = path.length === 0 ? 'the text' : path.join('.');
  return [{ problem: `${name}: has half of a surrogate pair, which is not a character`, path }];
}

/** `{ __proto__: … }` in a literal gives the object another prototype. Those of classes have a constructor. */
function isReplaced(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return typeof prototype === 'object' && prototype !== null && !Object.hasOwn(prototype, 'constructor');
}

/** Handles of definitions, and expressions. */
function isHandle(value: object): boolean {
  return 'definition' in value || 'ast' in value || 'selector' in value;
}
