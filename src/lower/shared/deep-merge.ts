type PlainObject = Readonly<Record<string, unknown>>;

/** `over` upon `base`: objects are merged, everything else (lists too) is replaced. Neither is changed. */
export function deepMerge(base: PlainObject, over: PlainObject): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const before = Object.hasOwn(base, key) ? base[key] : undefined;
    // Defined, not assigned: a key named `__proto__` is data like any other.
    Object.defineProperty(merged, key, {
      value: isPlainObject(before) && isPlainObject(value) ? deepMerge(before, value) : value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return merged;
}

function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
