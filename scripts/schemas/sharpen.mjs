import { resolve } from './merge.mjs';
import { is, when } from './when.mjs';

/**
 * Rewrites every `anyOf` so that one fault gives one error: a validator that tries all branches reports what is
 * wrong with each of them, where a person had only one in mind. Throws on a union that it cannot tell apart,
 * so that none comes in unseen with a new SDK.
 */
export function sharpen(schema, definitions) {
  if (Array.isArray(schema)) return schema.map(item => sharpen(item, definitions));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { anyOf, ...rest } = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, sharpen(value, definitions)]),
  );
  return anyOf === undefined ? rest : { ...rest, ...union(anyOf, definitions) };
}

function union(branches, definitions) {
  const parts = branches.map(branch => resolve(branch, definitions));
  const united = byType(parts) ?? byTag(branches, parts) ?? byProperty(branches, parts);
  if (united === undefined) throw new Error(`cannot tell apart: ${JSON.stringify(branches)}`);
  return united;
}

/** Branches of different JSON types become one schema with several types: keywords apply to their own type only. */
function byType(parts) {
  const types = parts.map(({ type }) => type);
  const isClosed = parts.some(part => 'const' in part || 'enum' in part);
  if (isClosed || types.includes(undefined) || new Set(types).size < types.length) return undefined;
  return Object.assign({}, ...parts, { type: types });
}

/** Objects told apart by a property with a fixed value, such as `type`. */
function byTag(branches, parts) {
  const candidates = Object.keys(parts[0].properties ?? {});
  const fixed = (part, key) => part.properties?.[key]?.const;
  const values = key => new Set(parts.map(part => fixed(part, key)));
  const tag = candidates.find(key => values(key).size === parts.length && !values(key).has(undefined));
  if (tag === undefined) return undefined;
  return {
    type: 'object',
    required: [tag],
    properties: { [tag]: { enum: parts.map(part => fixed(part, tag)) } },
    allOf: parts.map((part, index) => when(is(tag, fixed(part, tag)), branches[index])),
  };
}

/** Objects told apart by a property that only one of them has, and must have. */
function byProperty(branches, [first, ...others]) {
  if (others.length !== 1 || first.type !== 'object' || others[0].type !== 'object') return undefined;
  const own = (first.required ?? []).find(key => !(key in others[0].properties));
  if (own === undefined) return undefined;
  return { type: 'object', ...when({ required: [own] }, ...branches) };
}
