import { FUNCTIONS, type FunctionName } from '../language/functions.js';
import type { Functions } from '../typed/index.js';
import { apply } from './apply.js';
import { VectorHandle } from './vector.js';

/**
 * Every function of PromQL under its own name, with the arguments in PromQL's order: `fn.histogram_fraction(0, 0.2, v)`,
 * `fn.hour()`, `fn.label_join(v, 'dst', '-', 'job')`. The usual ones are methods, too.
 */
export const fn: Functions = Object.fromEntries(
  (Object.keys(FUNCTIONS) as FunctionName[]).map(name => [
    name,
    (...args: readonly unknown[]) => new VectorHandle(apply(name, ...args)),
  ]),
) as unknown as Functions;
