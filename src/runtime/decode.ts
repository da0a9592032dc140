import type { Boxed, Cell, Graph, Node, Shape } from './graph.js';

/** Brings a graph back to life: gets the value of any of its cells. */
export function decode({ shapes, nodes }: Graph): (cell: Cell) => unknown {
  const made = nodes.map(node => blank(shapes[node[0]] as Shape));
  const revived = (cell: Cell): unknown => {
    if (typeof cell === 'number') return made[cell];
    return typeof cell === 'object' && cell !== null ? unboxed(cell) : cell;
  };
  for (const [index, node] of nodes.entries()) {
    fill(made[index] as object, shapes[node[0]] as Shape, node, revived);
  }
  return revived;
}

function fill(
  value: object,
  { type, keys, hidden }: Shape,
  node: Node,
  revived: (cell: Cell) => unknown,
): void {
  // The first cell of a node is its shape.
  if (type === 'list') {
    for (let at = 1; at < node.length; at++) (value as unknown[]).push(revived(node[at] as Cell));
    return;
  }
  if (type === 'written') {
    const written = revived(node[1] as Cell);
    Object.defineProperty(value, 'toJSON', { value: () => written });
    return;
  }
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as string;
    const held = revived(node[at + 1] as Cell);
    const enumerable = at < keys.length - hidden;
    // Assigned, `__proto__` would not become a property.
    if (enumerable && key !== '__proto__') (value as Record<string, unknown>)[key] = held;
    else Object.defineProperty(value, key, { value: held, enumerable });
  }
}

function blank({ type }: Shape): object {
  switch (type) {
    case 'list':
      return [];
    case 'function':
      return () => undefined;
    case 'instance':
    case 'written':
      return new Instance();
    case 'object':
      return {};
  }
}

function unboxed([type, text]: Boxed): unknown {
  switch (type) {
    case 'number':
      return Number(text);
    case 'bigint':
      return BigInt(text ?? 0);
    case 'symbol':
      return Symbol();
    case 'undefined':
      return undefined;
    default:
      return type;
  }
}

/** Stands for an object of any class. */
class Instance {}
