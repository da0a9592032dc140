import type { Fault, Pointer, SourceDocument } from './source.js';

/**
 * What a program with typed fields, as those in Go are, takes a part of a document for. Tied to the type that it makes: a field
 * that is missing here does not compile.
 */
export type Form<T> = unknown extends T
  ? 'any'
  : T extends string
    ? 'text'
    : T extends number
      ? 'number'
      : T extends boolean
        ? 'boolean'
        : T extends readonly (infer Item)[]
          ? { readonly list: Form<Item> }
          : string extends keyof T
            ? { readonly map: Form<T[keyof T]> }
            : { readonly fields: { readonly [K in keyof T]-?: Form<NonNullable<T[K]>> } };

/** A document, read as a form. */
export interface Conformed<T> {
  readonly value: T;
  readonly faults: readonly Fault[];
  /** Fields that the form does not have. They are in the value, as they are written. */
  readonly unknown: readonly Pointer[];
}

type AnyForm =
  | 'any'
  | 'text'
  | 'number'
  | 'boolean'
  | { readonly list: AnyForm }
  | { readonly map: AnyForm }
  | { readonly fields: Readonly<Record<string, AnyForm>> };

/**
 * Reads a document as a form, leniently: where a text is wanted, a number or a word is the text that it is written with (`0.90`,
 * `on`); null is nothing; what is of another kind is a fault and left out; fields that the form does not have are kept.
 */
export function conform<T>(document: SourceDocument, form: Form<T>): Conformed<Partial<T>> {
  const faults: Fault[] = [];
  const unknown: Pointer[] = [];

  const refuse = (wanted: string, pointer: Pointer): undefined => {
    faults.push({ kind: 'type', reason: `expected ${wanted}`, place: document.around(pointer) });
    return undefined;
  };

  const read = (value: unknown, form: AnyForm, pointer: Pointer): unknown => {
    if (value === null || value === undefined) return undefined;
    if (form === 'any') return value;
    if (form === 'text')
      return typeof value === 'string' ? value : (document.textAt(pointer) ?? refuse('a text', pointer));
    if (form === 'number') return typeof value === 'number' ? value : refuse('a number', pointer);
    if (form === 'boolean') return typeof value === 'boolean' ? value : refuse('true or false', pointer);
    if ('list' in form) {
      if (!Array.isArray(value)) return refuse('a list', pointer);
      return value.flatMap((item, index) => read(item, form.list, [...pointer, index]) ?? []);
    }
    if (typeof value !== 'object' || Array.isArray(value)) return refuse('a mapping', pointer);
    const entries = Object.entries(value).flatMap(([key, part]) => {
      const inner = 'map' in form ? form.map : Object.hasOwn(form.fields, key) ? form.fields[key] : undefined;
      if (inner === undefined) unknown.push([...pointer, key]);
      const entry = inner === undefined ? part : read(part, inner, [...pointer, key]);
      // In a map of texts, nothing is the empty text.
      const nothing = 'map' in form && form.map === 'text' ? '' : undefined;
      return (entry ?? nothing) === undefined ? [] : [[key, entry ?? nothing] as const];
    });
    // Which makes own properties of them, whatever their names.
    return Object.fromEntries(entries);
  };

  const value = read(document.value, form as AnyForm, []);
  return { value: (value ?? {}) as Partial<T>, faults, unknown };
}

/** The same data with the fields of a form in the form's order, and those that it does not have behind them. */
export function inOrder<T>(value: T, form: Form<T>): T {
  return ordered(value, form as AnyForm) as T;
}

function ordered(value: unknown, form: AnyForm): unknown {
  if (typeof form === 'string' || typeof value !== 'object' || value === null) return value;
  if ('list' in form) return Array.isArray(value) ? value.map(item => ordered(item, form.list)) : value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  if ('map' in form) return Object.fromEntries(entries.map(([key, part]) => [key, ordered(part, form.map)]));
  const known = Object.keys(form.fields);
  const place = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
  return Object.fromEntries(
    entries
      .sort(([a], [b]) => place(a) - place(b))
      .map(([key, part]) => {
        const inner = Object.hasOwn(form.fields, key) ? form.fields[key] : undefined;
        return [key, inner === undefined ? part : ordered(part, inner)];
      }),
  );
}
