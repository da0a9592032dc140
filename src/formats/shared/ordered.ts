import { isRecord, type JsonRecord } from '../../core/index.js';
import { formOf, propertyOf, type Schema } from './schema.js';

/**
 * A copy of a value with the fields in the order of the schema, which is that of the format's documentation. What the schema does not
 * know comes last, as it stands; names that people give, such as labels, keep their order.
 */
export function ordered<T>(schema: Schema, value: T, root: Schema = schema): T {
  return sorted(schema, value, root) as T;
}

function sorted(schema: Schema, value: unknown, root: Schema): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const form = formOf(schema, value, root);
  if (Array.isArray(value)) return value.map(item => sorted(form.items ?? {}, item, root));
  if (!isRecord(value)) return value;
  return form.properties === undefined ? map(form, value, root) : fields(form, value, root);
}

/** A mapping of scalars is returned as it is: most are labels. */
function map(form: Schema, value: JsonRecord, root: Schema): JsonRecord {
  const isFlat = Object.values(value).every(inner => typeof inner !== 'object' || inner === null);
  if (isFlat) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, sortedField(form, name, inner, root)]);
  return Object.fromEntries(entries);
}

function fields(form: Schema, value: JsonRecord, root: Schema): JsonRecord {
  const positions = positionsOf(form);
  const position = (name: string) => positions.get(name) ?? positions.size;
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([name, inner]): [string, unknown] => [name, sortedField(form, name, inner, root)]);
  return Object.fromEntries(entries.sort(([a], [b]) => position(a) - position(b)));
}

const known = new WeakMap<Schema, ReadonlyMap<string, number>>();

/** Kept, as a file has thousands of objects and its format a few dozen. */
function positionsOf(form: Schema): ReadonlyMap<string, number> {
  const positions =
    known.get(form) ?? new Map(Object.keys(form.properties ?? {}).map((name, at) => [name, at]));
  known.set(form, positions);
  return positions;
}

const sortedField = (form: Schema, name: string, value: unknown, root: Schema) =>
  sorted(propertyOf(form, name) ?? {}, value, root);
