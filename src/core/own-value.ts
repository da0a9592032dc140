/**
 * What a table has under a name that somebody else chose. An object answers to `constructor` and `toString` too, which
 * may be the name of a label, a unit or a class like any other.
 */
export function ownValue<T>(table: Readonly<Partial<Record<string, T>>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
