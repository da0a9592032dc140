import { isRecord } from '../../core/index.js';
import { formOf, propertyOf, type Schema } from './schema.js';

/**
 * A copy of a value with the fields in the order of the schema, which is that of the format's documentation. What the schema does not
 * know comes last, as it stands; names that people give, such as labels, keep their order.
 */
export function ordered<T>(schema: Schema, value: T, root: Schema = schema): T {
  return sorted(schema, value, root) as T;
}

function sorted(schema: Schema, value: unknown, root: Schema): unknown {
  const form = formOf(schema, value, root);
  if (Array.isArray(value)) return value.map(item => sorted(form.items ?? {}, item, root));
  if (!isRecord(value)) return value;
  const known = Object.keys(form.properties ?? {}).filter(name => Object.hasOwn(value, name));
  const names = new Set([...known, ...Object.keys(value)]);
  return Object.fromEntries(
    [...names]
      .filter(name => value[name] !== undefined)
      .map(name => [name, sorted(propertyOf(form, name) ?? {}, value[name], root)]),
  );
}
