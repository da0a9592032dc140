import type { FormattedDocument } from '../../formats/index.js';
import type { Environment, Paths, System } from '../../model/index.js';

/**
 * Turns a place into documents. Pure: the same place gives the same ones. Where they go, and as what text, is not its business: what
 * one of them says of another's place, it is told.
 */
export type Output = (environment: Environment, paths: Paths) => readonly FormattedDocument[];

/** An output that each system of a place has for itself. */
export function eachSystem(
  lower: (system: System, environment: Environment, paths: Paths) => readonly FormattedDocument[],
): Output {
  return (environment, paths) => environment.systems.flatMap(system => lower(system, environment, paths));
}
