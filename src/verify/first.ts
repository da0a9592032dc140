/** The first item of each key. What has no key is left out. */
export function firstOf<T, K>(items: Iterable<T>, key: (item: T) => K | undefined): ReadonlyMap<K, T> {
  const first = new Map<K, T>();
  for (const item of items) {
    const own = key(item);
    if (own !== undefined && !first.has(own)) first.set(own, item);
  }
  return first;
}

/** The items whose key an earlier one already has, each with that one. */
export function repeats<T, K>(
  items: readonly T[],
  key: (item: T) => K | undefined,
): readonly (readonly [T, T])[] {
  const first = firstOf(items, key);
  return items.flatMap(item => {
    const own = key(item);
    const earlier = own === undefined ? undefined : first.get(own);
    return earlier === undefined || earlier === item ? [] : [[item, earlier] as const];
  });
}
