/** What is known of a value in a template. `any` is known to nobody, and may be all. */
export type GoType =
  | { readonly kind: 'any' | 'string' | 'bool' | 'number' | 'nil' }
  | { readonly kind: 'list' | 'map'; readonly name: string; readonly of: GoType; readonly members?: Members }
  | { readonly kind: 'struct'; readonly name: string; readonly members: Members };

/** Fields and methods by name; lazy, because a type's methods may return it. */
export type Members = () => Readonly<Record<string, GoType | GoFunction>>;

/** A function or a method. */
export interface GoFunction {
  readonly params: readonly GoType[];
  /** What further arguments are, if it takes any number of them. */
  readonly rest?: GoType | undefined;
  /** What it returns, which may depend on what it is given; a text says why it takes none of that. */
  readonly result: GoType | ((args: readonly GoType[]) => GoType | string);
  /** The place of an argument that is a regular expression. */
  readonly pattern?: number | undefined;
  /** The first release that has it, if not all have. */
  readonly since?: string | undefined;
}

export const ANY: GoType = { kind: 'any' };
export const STRING: GoType = { kind: 'string' };
export const BOOL: GoType = { kind: 'bool' };
export const NUMBER: GoType = { kind: 'number' };
export const NIL: GoType = { kind: 'nil' };
export const STRINGS: GoType = { kind: 'list', name: 'list of texts', of: STRING };

export function isFunction(member: GoType | GoFunction): member is GoFunction {
  return 'params' in member;
}

/** True if a value of one type can stand where another is asked for. */
export function fits(value: GoType, wanted: GoType): boolean {
  if (value.kind === 'any' || wanted.kind === 'any') return true;
  if (value.kind !== wanted.kind) return false;
  if (value.kind === 'list' && wanted.kind === 'list') return fits(value.of, wanted.of);
  return !('name' in value && 'name' in wanted) || value.name === wanted.name;
}

/** A type as a message names it. */
export function nameOf(type: GoType): string {
  if ('name' in type) return type.name;
  return { any: 'something', string: 'a text', bool: 'true or false', number: 'a number', nil: 'nothing' }[
    type.kind
  ];
}
