import type { Schema } from '../model/index.js';
import { type Definition, type DefinitionKind, isDefinition } from './definition.js';

/**
 * A function of the language as data. Its types and its schema are tied by `optionsOf`; places in a person's file, messages, what
 * the package exports, the reference and the printer of TypeScript all come from here.
 */
export interface Described {
  /** The name by which people import it. */
  readonly name: string;
  readonly call: (...args: never) => unknown;
  /** The kind of definition that it makes; none if it makes a part of one. */
  readonly makes?: DefinitionKind;
  /**
   * What logical paths call its arguments, by position. Those of `OPTIONS` stand in a path by themselves; `...` takes all that
   * follow.
   */
  readonly parameters: readonly string[];
  /** What judges its options. */
  readonly schemas: readonly Schema[];
  /** The arguments by which it makes these data; undefined if another function makes them. */
  readonly argumentsOf: (data: Data) => readonly unknown[] | undefined;
  /** Calls of what it returns that are series: `errorRatio('5m')`. */
  readonly series?: readonly (readonly [method: string, argument: string])[];
  /** A call of it. */
  readonly example: string;
}

/** What functions return, as far as it is data: a definition, or a part of one. */
export type Data = Readonly<Record<string, unknown>>;

export const OPTIONS = '*';

/** Takes a name and options, as most functions do. */
export function named(
  makes: DefinitionKind,
  call: Described['call'],
  schema: Schema,
  example: string,
): Described {
  return {
    name: call.name,
    call,
    makes,
    parameters: ['name', OPTIONS],
    schemas: [schema],
    argumentsOf: data => (isOf(makes, data) ? [data.name, data.options] : undefined),
    example,
  };
}

/** True for the data of a definition of a kind. */
export function isOf<K extends DefinitionKind>(kind: K, data: Data): data is Data & Definition<K> {
  return data.kind === kind && isDefinition(data);
}
