/** The items whose key an earlier one already has, each with that one. What has no key is left out. */
export function repeats<T, K>(
  items: Iterable<T>,
  key: (item: T) => K | undefined,
): readonly (readonly [item: T, earlier: T])[] {
  const first = new Map<K, T>();
  const found: (readonly [T, T])[] = [];
  for (const item of items) {
    const own = key(item);
    if (own === undefined) continue;
    const earlier = first.get(own);
    if (earlier === undefined) first.set(own, item);
    else found.push([item, earlier]);
  }
  return found;
}
