import type { Diagnostic } from '../../core/index.js';
import type { FormattedDocument } from '../../formats/index.js';
import type { Paths, System } from '../../model/index.js';

/** What a system comes to in one output, and what is wrong with it. */
export interface Lowered {
  readonly documents: readonly FormattedDocument[];
  /** Only an output knows what the version that it is for cannot read. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns a system into documents. Pure: the same system gives the same ones. Where they go, and as what text, is not its business: what
 * one of them says of another's place, it is told.
 */
export type Output = (system: System, paths: Paths) => Lowered;
