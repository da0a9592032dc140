import {
  type Diagnostic,
  deepFreeze,
  type LogicalPath,
  type Origin,
  type Outcome,
  outcome,
} from '../core/index.js';
import type { Placed } from '../language/index.js';
import type { Model } from '../model/index.js';
import { sites } from './definitions/sites.js';
import { resolveEnvironments } from './environments/environments.js';

/** The model, and the way back from a logical path to the call that a person wrote. */
export interface Resolved {
  readonly model: Model;
  readonly sites: (path: LogicalPath) => Origin | undefined;
}

/**
 * Definitions → model: completed, linked, checked, in canonical order, frozen. Every problem of every system is
 * reported; the model is there only if none of them is an error.
 */
export function resolve(
  defined: readonly Placed[],
  /** Is given what rules found in expressions, where somebody weighs them; they are problems like all others if not. */
  weigh?: (findings: readonly Diagnostic[]) => void,
): Outcome<Resolved> {
  const diagnostics: Diagnostic[] = [];
  const findings: Diagnostic[] = [];
  const known = sites();
  const context = {
    note: (...problems: readonly Diagnostic[]) => void diagnostics.push(...problems),
    weigh: (...more: readonly Diagnostic[]) => void findings.push(...more),
    place: known.add,
  };
  const resolved = resolveEnvironments(defined, context);
  // Problems find their place here, so that those of a failed run have one too.
  const located = (all: readonly Diagnostic[]) =>
    all.map(each => (each.site === undefined ? { ...each, ...known.find(each.path) } : each));
  weigh?.(located(findings));
  const problems = located(weigh === undefined ? [...diagnostics, ...findings] : diagnostics);
  return outcome({ model: deepFreeze({ environments: resolved }), sites: known.find }, problems);
}
