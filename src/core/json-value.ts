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

/** The value behind a chain of keys. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
}
