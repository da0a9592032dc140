import type { Place, Pointer } from '../../core/index.js';
import type { Ignore } from '../ignore/ignore.js';
import type { Weight } from '../judge.js';

/** A name in the project file, which others know the meaning of. */
export interface Written {
  readonly name: string;
  readonly place: Place;
}

/** The form that the project file names, with its options, which only the form understands. */
export interface WrittenForm extends Written {
  readonly options: Readonly<Record<string, unknown>>;
  /** Where an option is, or where it would be. */
  readonly placeOf: (pointer: Pointer) => Place;
}

/** What a project's people decided: the file `atalaya.yml` beside the definitions. */
export interface Project {
  /** The severities that differ from the rules' own, by code. */
  readonly rules: Readonly<Record<string, Weight>>;
  readonly ignores: readonly Ignore[];
  /** What to compile to; everything if nothing is said. */
  readonly outputs?: readonly Written[] | undefined;
  /** How to pack it. */
  readonly form?: WrittenForm | undefined;
}

/** Without a file, all is as the rules have it. */
export const NO_PROJECT: Project = { rules: {}, ignores: [] };
