import type { LogicalPath } from './diagnostic.js';

/** Which document it is: `{ environment: 'production', system: 'capibara6', name: 'api-performance' }`. */
export interface DocumentId {
  readonly environment: string;
  /** Whose document it is; none for what all systems of the environment share. */
  readonly system?: string;
  /** Unique among the documents of the format that are the same one's. */
  readonly name: string;
}

/** What a program, or a person, is going to read, before it is text: a value of a format, and where its parts come from. */
export interface Document<F extends string = string, V = unknown> {
  readonly format: F;
  readonly id: DocumentId;
  readonly value: V;
  readonly origins: Origins;
  /** What those should know who open the text; said where the format has comments. */
  readonly notes: readonly string[];
}

/**
 * The definitions that the parts of a document come from, by JSON pointer: `/groups/0/rules/1`. A part that is not named comes
 * from where the nearest part around it does; the whole document is `''`.
 */
export type Origins = { readonly '': LogicalPath } & Readonly<Record<string, LogicalPath>>;

/** Keys and indices from the root of a document to a part of it. */
export type Pointer = readonly (string | number)[];

/** The definition that a part of a document comes from. */
export function originAt(origins: Origins, pointer: Pointer): LogicalPath {
  for (let length = pointer.length; length > 0; length--) {
    const origin = origins[pointerText(pointer.slice(0, length))];
    if (origin !== undefined) return origin;
  }
  return origins[''];
}

/** `['groups', 0, 'a/b']` → `/groups/0/a~1b`. https://www.rfc-editor.org/rfc/rfc6901 */
export function pointerText(pointer: Pointer): string {
  return pointer.map(key => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The origins of the items of a list, each of which comes from a definition of its own. */
export function itemOrigins(
  list: Pointer,
  items: readonly (LogicalPath | undefined)[],
): Readonly<Record<string, LogicalPath>> {
  const at = pointerText(list);
  return Object.fromEntries(
    items.flatMap((origin, index) => (origin === undefined ? [] : [[`${at}/${index}`, origin]])),
  );
}
