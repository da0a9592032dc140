/** Adds a method to a prototype for each name in a table, hidden from enumeration as those of a class are. */
export function addMethods<T extends string>(
  prototype: object,
  table: Readonly<Record<string, T>>,
  methodOf: (entry: T) => (...args: never[]) => unknown,
): void {
  for (const [name, entry] of Object.entries(table)) {
    Object.defineProperty(prototype, name, { value: methodOf(entry), writable: true, configurable: true });
  }
}
