const REF = '#/definitions/';

/**
 * Adds a module's definitions to the common ones. What is equal is shared; what has the same name and other
 * content (or refers to such) gets the module's name in front. Returns the final name of each added definition.
 */
export function mergeDefinitions(all, added, prefix) {
  const names = new Map(Object.keys(added).map(name => [name, name]));
  const renamed = definition => mapRefs(definition, name => names.get(name) ?? name);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [name, definition] of Object.entries(added)) {
      const taken = all[names.get(name)];
      if (
        names.get(name) === name &&
        taken &&
        JSON.stringify(taken) !== JSON.stringify(renamed(definition))
      ) {
        names.set(name, `${prefix}.${name}`);
        changed = true;
      }
    }
  }
  for (const [name, definition] of Object.entries(added)) all[names.get(name)] = renamed(definition);
  return name => names.get(name);
}

/** A copy of a schema with every reference renamed. */
function mapRefs(schema, rename) {
  if (Array.isArray(schema)) return schema.map(item => mapRefs(item, rename));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) =>
      key === '$ref' ? [key, REF + rename(value.slice(REF.length))] : [key, mapRefs(value, rename)],
    ),
  );
}

export const ref = name => ({ $ref: REF + name });

/** The definition behind a reference, through aliases. */
export function resolve(schema, definitions) {
  return schema.$ref === undefined
    ? schema
    : resolve(definitions[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)], definitions);
}
