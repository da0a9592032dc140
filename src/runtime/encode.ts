import type { Cell, Graph, Node, Shape } from './graph.js';

/** Those who know what values mean, and what encoding tells them. */
export interface Meaning {
  /** An object is about to be read. */
  readonly begin: (value: object) => void;
  /** A function stands at a key of it. */
  readonly found: (holder: object, key: string, value: object) => void;
  /** What is known of functions that were found since: it goes along as properties that are not enumerable. */
  readonly known: () => Iterable<readonly [value: object, known: Readonly<Record<string, unknown>>]>;
}

/** Writes values down as one graph, with everything that they hold. Getters are read; functions are not called here. */
export interface Encoder {
  readonly add: (value: unknown) => Cell;
  readonly graph: () => Graph;
}

export function encoder(meaning: Meaning): Encoder {
  const indexes = new Map<object, number>();
  const shapes = shapeTable();
  const nodes: Node[] = [];
  const waiting: object[] = [];

  const cellOf = (value: unknown): Cell => {
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return value;
      case 'object':
        return value === null ? null : indexOf(value);
      case 'function':
        return indexOf(value);
      case 'number':
        return isInJson(value) ? [value] : ['number', Object.is(value, -0) ? '-0' : String(value)];
      case 'bigint':
        return ['bigint', String(value)];
      case 'symbol':
        return ['symbol'];
      case 'undefined':
        return ['undefined'];
    }
  };
  const indexOf = (value: object): number => {
    const there = indexes.get(value);
    if (there !== undefined) return there;
    indexes.set(value, nodes.length);
    waiting.push(value);
    return nodes.push([shapes.list]) - 1;
  };
  const nodeOf = (value: object): Node => {
    if (Array.isArray(value)) return nodeWith(shapes.list, value);
    const written = writtenBy(value);
    return written === undefined ? objectNode(value, NOTHING) : [shapes.written, cellOf(written())];
  };
  const objectNode = (value: object, more: Readonly<Record<string, unknown>>): Node => {
    const { keys, values, hidden } = heldBy(value, meaning);
    if (more === NOTHING) return nodeWith(shapes.indexOf(typeOf(value), keys, hidden), values);
    const added = Object.keys(more);
    const shape = shapes.indexOf(typeOf(value), keys.concat(added), hidden + added.length);
    return nodeWith(shape, values.concat(Object.values(more)));
  };
  const nodeWith = (shape: number, values: readonly unknown[]): Node => {
    const node: [number, ...Cell[]] = [shape];
    for (let at = 0; at < values.length; at++) node.push(cellOf(values[at]));
    return node;
  };
  const read = (): void => {
    for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
      meaning.begin(value);
      nodes[indexOf(value)] = nodeOf(value);
    }
  };
  return {
    add: value => {
      const cell = cellOf(value);
      read();
      for (const [called, known] of meaning.known()) {
        nodes[indexOf(called)] = objectNode(called, known);
        read();
      }
      return cell;
    },
    graph: () => ({ shapes: shapes.all, nodes }),
  };
}

const NOTHING = {};

interface Held {
  readonly keys: readonly string[];
  readonly values: readonly unknown[];
  /** How many of them, the last ones, are not enumerable. */
  readonly hidden: number;
}

function heldBy(value: object, { found }: Meaning): Held {
  // The bytes of a buffer are nothing that a definition says.
  const keys = ArrayBuffer.isView(value) ? [] : Object.keys(value);
  // A place of a call has nothing but a stack, which no list of keys has.
  const isPlace = keys.length === 0 && typeof value === 'object' && Object.hasOwn(value, 'stack');
  if (isPlace) return { keys: ['stack'], values: [(value as { readonly stack?: unknown }).stack], hidden: 1 };
  const values: unknown[] = [];
  for (const key of keys) {
    const held = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof held === 'function') found(value, key, held);
    values.push(held);
  }
  return { keys, values, hidden: 0 };
}

function isInJson(value: number): boolean {
  return Number.isFinite(value) && !Object.is(value, -0);
}

/** How an object of a class writes itself as JSON, if it does: a date, a URL. */
function writtenBy(value: object): (() => unknown) | undefined {
  if (typeOf(value) !== 'instance') return undefined;
  const { toJSON } = value as { readonly toJSON?: unknown };
  const isOwn = typeof toJSON === 'function' && toJSON !== (Object.prototype as { toJSON?: unknown }).toJSON;
  return isOwn ? () => toJSON.call(value, '') : undefined;
}

function typeOf(value: object): Shape['type'] {
  if (typeof value === 'function') return 'function';
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype ? 'object' : 'instance';
}

function shapeTable() {
  const all: Shape[] = [];
  /** Their indexes, by their first key: comparing keys is faster than making one text of them. */
  const byFirst = new Map<string | undefined, number[]>();
  const indexOf = (type: Shape['type'], keys: readonly string[], hidden: number): number => {
    const alike = byFirst.get(keys[0]) ?? [];
    const there = alike.find(index => isSame(all[index] as Shape, type, keys, hidden));
    if (there !== undefined) return there;
    const index = all.push({ type, keys, hidden }) - 1;
    byFirst.set(keys[0], [...alike, index]);
    return index;
  };
  return { all, indexOf, list: indexOf('list', [], 0), written: indexOf('written', [], 0) };
}

function isSame(shape: Shape, type: Shape['type'], keys: readonly string[], hidden: number): boolean {
  if (shape.keys.length !== keys.length || shape.type !== type || shape.hidden !== hidden) return false;
  for (let at = 0; at < keys.length; at++) if (shape.keys[at] !== keys[at]) return false;
  return true;
}
