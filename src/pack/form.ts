import type { Artifact } from '../core/index.js';
import type { FormattedDocument } from '../formats/index.js';
import type { Environment, Paths } from '../model/index.js';

/** One way to deploy what is monitored. */
export interface Form {
  /** Where a system's programs will find what this form writes. */
  readonly paths: (environment: Environment) => Paths;
  /** Turns documents into files: decides where each goes, and what is around it. */
  readonly pack: (documents: readonly FormattedDocument[]) => readonly Artifact[];
}
