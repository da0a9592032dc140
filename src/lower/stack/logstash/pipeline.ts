/** A field of an event: `['host', 'name']` is `[host][name]`. */
export type Field = readonly [string, ...string[]];

/** Logstash itself replaces `${NAME}` and `%{field}` in every text; there is no way to write them as they are. */
export type Value = string | number | boolean | readonly Value[] | Hash;
export interface Hash {
  readonly type: 'hash';
  readonly entries: readonly (readonly [key: string, value: Value])[];
}

export interface Plugin {
  readonly type: 'plugin';
  readonly name: string;
  readonly settings: readonly (readonly [name: string, value: Value])[];
}

/** Whether an event has fields, or lacks them; all must hold. */
export interface Branch {
  readonly type: 'if';
  readonly has?: readonly Field[];
  readonly lacks?: readonly Field[];
  readonly steps: readonly Step[];
}

export type Step = Plugin | Branch;

/** https://www.elastic.co/guide/en/logstash/8.19/configuration-file-structure.html */
export interface Pipeline {
  readonly input: readonly Plugin[];
  readonly filter: readonly Step[];
  readonly output: readonly Plugin[];
}

export function plugin(name: string, settings: Readonly<Record<string, Value>>): Plugin {
  return { type: 'plugin', name, settings: Object.entries(settings) };
}

export function hash(...entries: Hash['entries']): Hash {
  return { type: 'hash', entries };
}

/** A field as settings name it. */
export function reference(field: Field): string {
  return field.map(name => `[${name}]`).join('');
}
