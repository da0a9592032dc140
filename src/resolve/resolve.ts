import {
  type Diagnostic,
  deepFreeze,
  type LogicalPath,
  type Origin,
  type Outcome,
  outcome,
  sortedBy,
} from '../core/index.js';
import type { Defined } from '../language/index.js';
import type { Model } from '../model/index.js';
import { unique } from './definitions/collect.js';
import { sites } from './definitions/sites.js';
import { resolveSystem } from './system.js';

/** The model, and the way back from a logical path to the call that a person wrote. */
export interface Resolved {
  readonly model: Model;
  readonly sites: (path: LogicalPath) => Origin | undefined;
}

/**
 * Definitions → model: completed, linked, checked, in canonical order, frozen. Every problem of every system is
 * reported; the model is there only if none of them is an error.
 */
export function resolve(defined: readonly Defined<'system'>[]): Outcome<Resolved> {
  const diagnostics: Diagnostic[] = [];
  const known = sites();
  const once = unique(
    sortedBy(new Set(defined.map(({ definition }) => definition)), ({ name }) => String(name)),
    'system',
    name => [name],
  );
  diagnostics.push(...once.problems);
  const systems = once.definitions.flatMap(
    definition =>
      resolveSystem(definition, { note: (...found) => void diagnostics.push(...found), place: known.add }) ??
      [],
  );
  // Problems find their place here, so that those of a failed run have one too.
  const located = diagnostics.map(each =>
    each.site === undefined ? { ...each, ...known.find(each.path) } : each,
  );
  return outcome({ model: deepFreeze({ systems }), sites: known.find }, located);
}
