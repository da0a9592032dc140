/** What somebody did with a hole other than to put it into the text. */
export type Deed =
  /** A method was called or a property read: `split`. */
  | { readonly type: 'property'; readonly name: string; readonly isMethod: boolean }
  /** Its characters were asked for, one by one. */
  | { readonly type: 'characters' }
  /** It was used as a number. */
  | { readonly type: 'number' };

/** What gives the whole text as it is. */
const WHOLE = ['toString', 'valueOf', 'toJSON'];

/**
 * Stands in for a text and tells what is done with it. `toText` gives what stands for it whenever it is put into a text.
 * Comparisons by `===` and the question whether it is empty cannot be seen.
 */
export function watched(toText: () => string, note: (deed: Deed) => void): object {
  return new Proxy(new String(''), {
    get: (_, name) => {
      if (name === Symbol.toPrimitive) {
        return (hint: string) => {
          if (hint === 'number') note({ type: 'number' });
          return toText();
        };
      }
      if (typeof name === 'symbol' && name !== Symbol.iterator) return undefined;
      if (WHOLE.includes(name as string)) return toText;
      const text = toText();
      if (name === 'concat') return (...more: readonly unknown[]) => text.concat(...more.map(String));
      const property: unknown = Reflect.get(Object(text), name);
      note(
        typeof name === 'symbol'
          ? { type: 'characters' }
          : { type: 'property', name, isMethod: typeof property === 'function' },
      );
      return typeof property === 'function' ? property.bind(text) : property;
    },
  });
}
