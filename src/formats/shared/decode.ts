import { isRecord, type JsonRecord } from '../../core/index.js';
import type { Pointer, SourceDocument } from '../text/read.js';
import { scalarFault } from './decode-scalar.js';
import type { Fault } from './fault.js';
import { reasons } from './fault-reasons.js';
import { formOf, propertyOf, type Schema, takes, typeOf } from './schema.js';

/** What a part of a document says, as far as it can be understood. */
export interface Decoded {
  /**
   * It fits the shape in all types. What the file says as another type reads as nothing if it may be left out, and as empty if not:
   * so those who look at it can go on, and the fault says the rest. What the shape does not know is kept as it is.
   */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Fields that the shape does not know. */
  readonly unknown: readonly Pointer[];
}

export interface DecodeOptions {
  /** Names that anybody may give fields of his own: `x-…` in Compose files. */
  readonly extensions?: RegExp | undefined;
}

/**
 * Understands a part of a file by a schema, as Go's libraries do: a text may be written as a number or a boolean, and is then what is
 * written; null says nothing. Never throws.
 */
export function decode(
  schema: Schema,
  source: Pick<SourceDocument, 'value' | 'textAt'>,
  at: Pointer = [],
  { extensions }: DecodeOptions = {},
): Decoded {
  const faults: Fault[] = [];
  const unknown: Pointer[] = [];
  const value = decoded(schema, valueAt(source.value, at), []) ?? emptyOf(schema, schema);
  return { value, faults, unknown };

  /** Undefined for what reads as nothing. */
  function decoded(part: Schema, given: unknown, pointer: Pointer): unknown {
    const form = formOf(part, given, schema);
    if (given === null || given === undefined) return undefined;
    if (form.type === 'string' && isOtherScalar(given)) return text(form, given, pointer);
    if (!takes(form, given)) {
      faults.push({ pointer, reason: reasons.type(typesOf(part, schema), given) });
      return undefined;
    }
    if (isRecord(given)) return object(form, given, pointer);
    if (Array.isArray(given)) return list(form, given, pointer);
    check(form, given, pointer);
    return given;
  }

  function text(form: Schema, given: unknown, pointer: Pointer): string {
    const written = source.textAt([...at, ...pointer]) ?? String(given);
    check(form, written, pointer);
    return written;
  }

  function check(form: Schema, given: unknown, pointer: Pointer): void {
    const fault = scalarFault(form, given);
    if (fault !== undefined) faults.push({ pointer, ...fault });
  }

  function list({ items = {}, minItems = 0 }: Schema, given: readonly unknown[], pointer: Pointer): unknown {
    if (given.length < minItems) faults.push({ pointer, reason: reasons.empty() });
    return given.map((item, index) => {
      const inside = [...pointer, index];
      // Go reads nothing as an empty text, and takes nothing for a mapping where it is one of a list.
      if (item === null && formOf(items, {}, schema).type === 'object') {
        faults.push({ pointer: inside, reason: reasons.empty() });
      }
      return decoded(items, item, inside) ?? emptyOf(items, schema);
    });
  }

  function object(form: Schema, given: JsonRecord, pointer: Pointer): unknown {
    const isMap = form.properties === undefined;
    const entries = Object.entries(given).flatMap(([name, inner]): [string, unknown][] => {
      const inside = [...pointer, name];
      const part = propertyOf(form, name);
      if (part === undefined) {
        if (form.additionalProperties === false && !extensions?.test(name)) unknown.push(inside);
        return [[name, inner]];
      }
      if (form.propertyNames !== undefined) check(form.propertyNames, name, pointer);
      const value = decoded(part, inner, inside) ?? (isMap ? emptyOf(part, schema) : undefined);
      return value === undefined ? [] : [[name, value]];
    });
    for (const name of twice(form, given)) {
      faults.push({ pointer, reason: reasons.onlyOne(name, `${name}_file`) });
    }
    const missing = (form.required ?? []).filter(name => given[name] === undefined || given[name] === null);
    for (const name of missing) faults.push({ pointer, reason: reasons.missing(name) });
    return Object.fromEntries([
      ...entries,
      ...emptyFields(form, schema, new Set(entries.map(([name]) => name))),
    ]);
  }
}

/** What is written out, and said to be in a file as well. The programs take one or the other: `password` or `password_file`. */
function twice({ properties = {} }: Schema, given: JsonRecord): readonly string[] {
  const isSet = (name: string) =>
    Object.hasOwn(properties, name) &&
    given[name] !== undefined &&
    given[name] !== null &&
    given[name] !== '';
  return Object.keys(given).filter(name => isSet(name) && isSet(`${name}_file`));
}

const isOtherScalar = (value: unknown) => typeof value === 'number' || typeof value === 'boolean';

/** The fields that a value of this form must have and that are not there yet, each as empty as it can be. */
function emptyFields(form: Schema, root: Schema, present: ReadonlySet<string>): [string, unknown][] {
  return (form.required ?? [])
    .filter(name => !present.has(name))
    .map(name => [name, emptyOf(propertyOf(form, name) ?? {}, root)]);
}

function emptyOf(schema: Schema, root: Schema): unknown {
  const form = formOf(schema, undefined, root);
  if (form.const !== undefined) return form.const;
  if (form.enum !== undefined) return form.enum[0];
  const [type] = [form.type].flat();
  switch (type) {
    case 'string':
      return '';
    case 'number':
    case 'integer':
      return 0;
    case 'boolean':
      return false;
    case 'array':
      return [];
    case 'object':
      return Object.fromEntries(emptyFields(form, root, new Set()));
    default:
      return null;
  }
}

/** `string`, or `boolean or string`. */
function typesOf(schema: Schema, root: Schema): string {
  const { anyOf = [schema] } = schema;
  return [...new Set(anyOf.flatMap(form => formOf(form, undefined, root).type ?? 'anything'))].join(' or ');
}

function valueAt(value: unknown, pointer: Pointer): unknown {
  return pointer.reduce<unknown>((inner, key) => {
    const type = typeOf(inner);
    return type === 'object' || type === 'array' ? (inner as JsonRecord)[key] : undefined;
  }, value);
}
