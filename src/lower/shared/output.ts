import type { Diagnostic } from '../../core/index.js';
import type { FormattedDocument } from '../../formats/index.js';
import type { Environment, Paths, System } from '../../model/index.js';

/** What a place comes to in one output, and what is wrong with it. */
export interface Lowered {
  readonly documents: readonly FormattedDocument[];
  /** Only an output knows what the version that it is for cannot read. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns a place into documents. Pure: the same place gives the same ones. Where they go, and as what text, is not its business: what
 * one of them says of another's place, it is told.
 */
export type Output = (environment: Environment, paths: Paths) => Lowered;

/** An output that each system of a place has for itself. */
export function eachSystem(
  lower: (system: System, environment: Environment, paths: Paths) => Lowered,
): Output {
  return (environment, paths) => {
    const lowered = environment.systems.map(system => lower(system, environment, paths));
    return {
      documents: lowered.flatMap(({ documents }) => documents),
      diagnostics: lowered.flatMap(({ diagnostics }) => diagnostics),
    };
  };
}
