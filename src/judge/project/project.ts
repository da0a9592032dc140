import type { Ignore } from '../ignore/ignore.js';
import type { Weight } from '../judge.js';

/** What a project's people decided about rules: the file `atalaya.yml` beside the definitions. */
export interface Project {
  /** The severities that differ from the rules' own, by code. */
  readonly rules: Readonly<Record<string, Weight>>;
  readonly ignores: readonly Ignore[];
}

/** Without a file, all is as the rules have it. */
export const NO_PROJECT: Project = { rules: {}, ignores: [] };
