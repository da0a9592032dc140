/**
 * Reading parsed text whose shape nobody has vouched for: what is of another type reads as empty, so that a
 * check can go on where the schema has already complained.
 */
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const record = (value: unknown): JsonRecord => (isRecord(value) ? value : {});

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** The texts of a list. */
export const texts = (value: unknown): readonly string[] =>
  list(value).filter(item => typeof item === 'string');

/** The value behind a chain of keys and indices, each of which must be the object's own. */
export function at(value: unknown, ...keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>((inner, key) => {
    if (typeof key === 'number') return list(inner)[key];
    return isRecord(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined;
  }, value);
}

/** True if both say the same: whatever the order of their keys, and a key without a value is as good as none. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = definedKeys(a);
  return (
    keys.length === definedKeys(b).length &&
    keys.every(key => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  );
}

const definedKeys = (value: JsonRecord) => Object.keys(value).filter(key => value[key] !== undefined);
