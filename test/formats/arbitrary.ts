import fc from 'fast-check';
import { formOf, type Schema } from '../../src/formats/shared/schema.js';

/** Text as files hold it, the awkward kinds among them: what YAML might take for something else, and what it has to quote. */
const TEXT = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    'on',
    'no',
    '1e3',
    '0x1f',
    '1_000',
    '~',
    'null',
    '- a',
    'a: b',
    '# a',
    '*a',
    '&a',
    '{{ $x }}',
    ' ',
    '1:30',
    '0.90',
  ),
  fc.constant('two\nlines\n'),
);
// No emitter gets control characters through, and what is half of a pair is no text.
const SOUND = /^[^\p{Cc}\p{Cs}\u2028\u2029\ufeff]*$|^two/u;
const text = TEXT.filter(value => SOUND.test(value));

/** Keys that a label or a setting may have; JavaScript must not take them for something else. */
const name = fc.oneof(
  fc.stringMatching(/^[a-z_][a-z0-9_.-]{0,8}$/),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'on', 'null', '1'),
);

/** Any value of a schema. Optional parts are there or not. */
export function arbitraryOf(schema: Schema, root: Schema = schema, depth = 0): fc.Arbitrary<unknown> {
  if (schema.anyOf !== undefined)
    return fc.oneof(...schema.anyOf.map(form => arbitraryOf(form, root, depth)));
  const form = formOf(schema, undefined, root);
  if (form !== schema) return arbitraryOf(form, root, depth);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const { items = {}, minItems = 0, minLength = 0, minimum = -1000, maximum = 1000 } = schema;
  switch ([schema.type].flat()[0]) {
    case 'string':
      if (schema.pattern !== undefined) return matching(schema.pattern);
      return minLength === 0 ? text : text.filter(value => value.length >= minLength);
    case 'integer':
      return fc.integer({ min: minimum, max: Math.max(minimum, maximum) });
    case 'number':
      return fc.double({ min: minimum, max: Math.max(minimum, maximum), noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(arbitraryOf(items, root, depth + 1), {
        minLength: minItems,
        maxLength: depth > 6 ? minItems : minItems + 2,
      });
    case 'object':
      return schema.properties === undefined ? mapOf(schema, root, depth) : recordOf(schema, root, depth);
    default:
      return fc.oneof(text, fc.integer(), fc.constant({ a: ['b'] }));
  }
}

function mapOf({ additionalProperties }: Schema, root: Schema, depth: number): fc.Arbitrary<unknown> {
  const part = typeof additionalProperties === 'object' ? additionalProperties : {};
  return fc
    .array(fc.tuple(name, arbitraryOf(part, root, depth + 1)), { maxLength: 3 })
    .map(entries => Object.fromEntries(entries.filter(([, value]) => value !== null)));
}

/** A few of the optional fields: with all of them a document would be as large as the format. */
function recordOf(
  { properties = {}, required = [] }: Schema,
  root: Schema,
  depth: number,
): fc.Arbitrary<unknown> {
  const optional = Object.keys(properties).filter(key => !required.includes(key));
  const some =
    depth > 8 ? fc.constant([]) : fc.subarray(optional, { maxLength: Math.min(4, optional.length) });
  return some.chain(keys =>
    fc.record(
      Object.fromEntries(
        [...required, ...keys.filter(key => !isFileOfAnother(key, keys))].map(key => [
          key,
          fc.constant(null).chain(() => arbitraryOf(properties[key] ?? {}, root, depth + 1)),
        ]),
      ),
    ),
  );
}

/** Texts of a form. The library makes none for a look-ahead, so what comes out is judged by it. */
function matching(pattern: string): fc.Arbitrary<string> {
  const form = new RegExp(pattern);
  const plain = new RegExp(pattern.replaceAll(/\(\?[=!][^)]*\)/g, ''));
  return fc.stringMatching(plain).filter(value => form.test(value) && SOUND.test(value));
}

/** A secret stands in the file or in another one, not in both. */
const isFileOfAnother = (key: string, keys: readonly string[]) =>
  key.endsWith('_file') && keys.includes(key.slice(0, -'_file'.length));
