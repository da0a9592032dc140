import { type Schema, type SchemaIssue, SECRET } from './schema.js';

/**
 * What can be seen of a schema from outside: its options, their schemas and their marks. This file alone knows how the
 * library that makes schemas lays them out.
 */
interface Part {
  readonly shape?: Readonly<Record<PropertyKey, unknown>>;
  readonly def?: Readonly<Record<string, unknown>>;
  readonly meta?: () => Readonly<Record<string, unknown>> | undefined;
}

/** The names of the options that may stand at a path, as far as they can be seen. */
export function optionNames(schema: Schema, path: SchemaIssue['path'] = []): readonly string[] {
  return partsAt(schema, path).flatMap(({ shape }) => Object.keys(shape ?? {}));
}

/** True if what stands at a path may be a secret. */
export function isSecretAt(schema: Schema, path: SchemaIssue['path']): boolean {
  return partsAt(schema, path).some(({ meta }) => meta?.()?.secret === SECRET.secret);
}

/** One option, completed, if it is right by itself. */
export function rightPart<T, K extends keyof T & string>(
  schema: Schema<T>,
  option: K,
  options: unknown,
): T[K] | undefined {
  const part = partsAt(schema, [])[0]?.shape?.[option] as Schema<T[K]> | undefined;
  const given = (typeof options === 'object' && options !== null ? options : {}) as Record<string, unknown>;
  const result = part?.safeParse(given[option]);
  return result?.success === true ? result.data : undefined;
}

/** Those options that are right by themselves, where the whole is wrong: so that the rest is judged in the same run. */
export function rightParts<T extends object>(schema: Schema<T>, options: unknown): Partial<T> {
  const right = optionNames(schema).flatMap(option => {
    const value = rightPart(schema, option as keyof T & string, options);
    return value === undefined ? [] : [[option, value] as const];
  });
  return Object.fromEntries(right) as Partial<T>;
}

function partsAt(schema: Schema, path: SchemaIssue['path']): readonly Part[] {
  return path.reduce<readonly Part[]>(
    (parts, key) =>
      parts.flatMap(({ shape, def }) => branches(shape?.[key] ?? def?.element ?? def?.valueType)),
    branches(schema),
  );
}

/** A schema without its wrappers; of a union, all that it may be. */
function branches(schema: unknown): readonly Part[] {
  const bare = unwrap(schema) as Part | undefined;
  if (bare === undefined) return [];
  const options = bare.def?.options as readonly unknown[] | undefined;
  return options === undefined ? [bare] : options.flatMap(branches);
}

/** Without defaults, optionality and other wrappers. */
function unwrap(schema: unknown): unknown {
  const def = (schema as Part | undefined)?.def;
  const next = def?.innerType ?? def?.in;
  return next === undefined ? schema : unwrap(next);
}
