import type { Artifact } from '../../src/core/index.js';
import type { VerifyCode } from '../../src/verify/index.js';

/** Artifacts with one fault, of this code and of no other, and the like without any. */
export interface Example {
  readonly bad: readonly Artifact[];
  readonly good: readonly Artifact[];
}

export type Examples = Partial<Readonly<Record<VerifyCode, Example>>>;
