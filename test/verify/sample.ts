/** The part of JSON Schema that zod makes of our document types. */
export interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | false;
  readonly items?: JsonSchema;
  readonly required?: readonly string[];
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/** A value with every field of a schema. */
export function sampleOf(schema: JsonSchema, name: string): unknown {
  if (isReference(schema)) return {};
  if (schema.anyOf !== undefined) return sampleOf(schema.anyOf.at(-1) ?? {}, name);
  if (schema.enum !== undefined) return schema.enum.at(-1);
  if (schema.const !== undefined) return schema.const;
  if (schema.properties !== undefined) {
    return Object.fromEntries(
      Object.entries(schema.properties).map(([key, inner]) => [key, sampleOf(inner, key)]),
    );
  }
  if (schema.type === 'array') return isReference(schema.items) ? [] : [sampleOf(schema.items ?? {}, name)];
  if (schema.type === 'object') return { a: sampleOf(schema.additionalProperties || {}, name) };
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer' || schema.type === 'number') return 1;
  return textOf(schema, name);
}

/** A shape that contains itself. */
const isReference = (schema: JsonSchema | undefined) =>
  schema?.$ref !== undefined || schema?.allOf !== undefined;

function textOf({ description = '' }: JsonSchema, name: string): string {
  if (description.includes('duration')) return '5s';
  if (description === 'host:port') return 'h:25';
  if (description.includes('matcher')) return 'a="b"';
  if (description.includes('512MB')) return '1MB';
  if (description.includes('09:00')) return '09:00';
  if (description.includes('first:last')) return { weekdays: 'monday', years: '2026' }[name] ?? '1';
  if (name === 'files') return '/etc/targets.json';
  if (name === 'location') return 'Europe/Madrid';
  if (name === 'action') return 'replace';
  return /url$|href|src/.test(name) ? 'https://h/x' : 'x';
}
