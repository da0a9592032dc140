/** What can be wrong with a value, as a sentence without its place. */
export const reasons = {
  unknown: (name: string) => `unknown property "${name}"`,
  missing: (name: string) => `"${name}" is missing`,
  onlyOne: (one: string, other: string) => `only one of "${one}" and "${other}" may be set`,
  type: (types: string, value: unknown) => `must be ${types}, is ${show(value)}`,
  oneOf: (allowed: readonly unknown[], value: unknown) =>
    `must be one of ${allowed.join(', ')}; is ${show(value)}`,
  equal: (only: unknown, value: unknown) => `must be ${show(only)}, is ${show(value)}`,
  form: (value: unknown, description: string) => `${show(value)} is not ${description}`,
  empty: () => 'must not be empty',
  tooLong: (limit: unknown, value: unknown) => `must have at most ${limit} characters, is ${show(value)}`,
  atLeast: (limit: unknown, value: unknown) => `must be at least ${limit}, is ${show(value)}`,
  atMost: (limit: unknown, value: unknown) => `must be at most ${limit}, is ${show(value)}`,
};

/** A value in a sentence, cut short. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
