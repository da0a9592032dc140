import type { Expr } from '../ast.js';
import { children } from './walk.js';

interface Extent {
  readonly depth: number;
  readonly size: number;
}

/** Far more than people write or tools make, and far from the end of the stack of whatever walks a tree later. */
const DEEPEST = 2000;
/** A builder's expression that stands in another one twice is written twice: thirty doublings are a thousand million. */
const LARGEST = 100_000;

/** Trees do not change, so what was once measured holds; a tree that grows by one node is measured in one step. */
const measured = new WeakMap<Expr, Extent>();

/** Whether a tree is deeper or larger than anything after this can bear. */
export function isTooLarge(expr: Expr): boolean {
  const { depth, size } = extentOf(expr);
  return depth > DEEPEST || size > LARGEST;
}

/** Whether a tree has more nodes than that. */
export function hasMoreNodes(count: number, expr: Expr): boolean {
  return extentOf(expr).size > count;
}

/** Goes through a tree with a stack of its own: it is asked before it is known that the engine's would do. */
function extentOf(expr: Expr): Extent {
  const open = [expr];
  for (let node = open.at(-1); node !== undefined; node = open.at(-1)) {
    const inner = children(node);
    const unknown = inner.filter(child => !measured.has(child));
    open.push(...unknown);
    if (unknown.length > 0) continue;
    open.pop();
    if (!measured.has(node)) measured.set(node, around(inner.flatMap(child => measured.get(child) ?? [])));
  }
  return measured.get(expr) as Extent;
}

function around(inner: readonly Extent[]): Extent {
  return {
    depth: 1 + inner.reduce((deepest, { depth }) => Math.max(deepest, depth), 0),
    size: 1 + inner.reduce((sum, { size }) => sum + size, 0),
  };
}
