import { isRecord, type JsonRecord } from '../../core/index.js';

/** The part of JSON Schema that the shapes come to. Made of them ahead of time: building the shapes takes longer than reading with them. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  /** What it is, in words: `a duration such as "5m"`. */
  readonly description?: string;
  readonly propertyNames?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
}

export type JsonType = 'string' | 'number' | 'boolean' | 'null' | 'array' | 'object';

export function typeOf(value: unknown): JsonType {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as 'string' | 'number' | 'boolean' | 'object';
}

/** The schema that says what a value of this schema may be: behind references, and of several forms the one that the value has. */
export function formOf(schema: Schema, value: unknown, root: Schema): Schema {
  const { $ref, anyOf } = schema;
  if ($ref !== undefined) return formOf(referenced($ref, root), value, root);
  if (anyOf === undefined) return schema;
  const forms = anyOf.map(form => formOf(form, value, root));
  const fitting = forms.filter(form => takes(form, value));
  const [first = forms[0] ?? {}] = fitting;
  if (!isRecord(value)) return first;
  return fitting.find(form => isMarked(form, forms, value)) ?? first;
}

function referenced($ref: string, root: Schema): Schema {
  return $ref === '#' ? root : (root.definitions?.[$ref.slice('#/definitions/'.length)] ?? {});
}

/** Whether a value is of a schema's type. */
export function takes({ type }: Schema, value: unknown): boolean {
  if (type === undefined) return true;
  const actual = typeOf(value);
  return [type].flat().some(each => each === actual || (each === 'integer' && actual === 'number'));
}

/** It has a property that this form needs and no other one has: `record` of a recording rule. */
function isMarked(form: Schema, forms: readonly Schema[], value: JsonRecord): boolean {
  const others = forms.filter(other => other !== form);
  return (form.required ?? []).some(
    name => value[name] !== undefined && others.every(other => other.properties?.[name] === undefined),
  );
}

/** What the value of a property may be; undefined for a property that the schema does not know. */
export function propertyOf({ properties, additionalProperties }: Schema, name: string): Schema | undefined {
  const own = properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (own !== undefined) return own;
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}
