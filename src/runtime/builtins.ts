/** One of the engine's own functions, where it stands. */
interface Builtin {
  readonly holder: object;
  readonly key: PropertyKey;
  readonly name: string;
  readonly value: unknown;
}

// Taken before anybody can replace them.
const { getOwnPropertyDescriptor } = Object;
const { ownKeys } = Reflect;

/** Whose results depend on nothing but their arguments, and what the language of definitions computes with. */
const STANDARD =
  'Object Function Array String Number Boolean Symbol BigInt Math JSON Reflect Map Set WeakMap WeakSet RegExp Promise Error';

/**
 * Remembers the engine's own functions, and says which of them were replaced since. Whoever replaces one changes what others
 * compute, the language of definitions too. Adding to them does no harm.
 */
export function builtins(): () => readonly string[] {
  const all = STANDARD.split(' ').flatMap(name => {
    const holder = (globalThis as Record<string, unknown>)[name] as { readonly prototype?: object };
    return [
      ...functionsOf(name, holder),
      ...(holder.prototype === undefined ? [] : functionsOf(`${name}.prototype`, holder.prototype)),
    ];
  });
  return () => {
    const replaced: string[] = [];
    // No method is called here: it may be one of those that were replaced.
    for (let at = 0; at < all.length; at++) {
      const { holder, key, name, value } = all[at] as Builtin;
      if (functionAt(holder, key) !== value) replaced[replaced.length] = name;
    }
    return replaced;
  };
}

function functionsOf(path: string, holder: object): readonly Builtin[] {
  return ownKeys(holder).flatMap(key => {
    const value = functionAt(holder, key);
    const name = typeof key === 'symbol' ? `${path}[${key.description}]` : `${path}.${key}`;
    return typeof value === 'function' ? [{ holder, key, name, value }] : [];
  });
}

function functionAt(holder: object, key: PropertyKey): unknown {
  const property = getOwnPropertyDescriptor(holder, key);
  return property?.value ?? property?.get;
}
