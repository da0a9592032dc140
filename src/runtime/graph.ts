/**
 * Values as one table, so that they can leave the process in which they were made: who holds whom stays as it was, in circles
 * too, and nothing is so deep that it could not be written. It has no code: a function is only known to have been one.
 */
export interface Graph {
  readonly shapes: readonly Shape[];
  readonly nodes: readonly Node[];
}

/** What objects have in common. A list needs no keys. What says itself how it is written as JSON holds what it says. */
export interface Shape {
  readonly type: 'list' | 'object' | 'instance' | 'function' | 'written';
  readonly keys: readonly string[];
  /** How many of the keys, the last ones, are not enumerable. */
  readonly hidden: number;
}

/** The index of its shape, and what stands at each of its keys. */
export type Node = readonly [shape: number, ...cells: readonly Cell[]];

/** A number is the index of a node; in a list of its own it is itself, and so is whatever JSON has no words for. */
export type Cell = number | string | boolean | null | Boxed;

export type Boxed =
  | readonly [number]
  | readonly ['number' | 'bigint', string]
  | readonly ['symbol' | 'undefined'];
