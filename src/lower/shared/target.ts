import type { Artifact, Outcome } from '../../core/index.js';
import type { System } from '../../model/index.js';

/**
 * Turns a system into files. Pure: the same system gives the same bytes. An outcome and not a plain list, because
 * only a target knows what the version that it writes for cannot read.
 */
export interface Target {
  readonly name: string;
  readonly compile: (system: System) => Outcome<readonly Artifact[]>;
}
