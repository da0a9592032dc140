import type { Artifact } from '../core/index.js';
import type { FormattedDocument } from '../formats/index.js';

/** Turns documents into files of one kind of deployment: decides where each goes, and what is around it. */
export type Form = (documents: readonly FormattedDocument[]) => readonly Artifact[];
