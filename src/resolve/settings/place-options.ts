import type { Diagnostic, LogicalPath } from '../../core/index.js';
import {
  type EnvironmentOptions,
  environmentSchema,
  PLACE_OPTIONS,
  type PlaceOption,
  type SystemOptions,
  standardSettings,
} from '../../language/index.js';
import { rightParts } from '../../model/index.js';
import { shape } from '../definitions/shape.js';
import { missingOptions } from './wanted.js';

/** What a place's programs are told, whoever says it: an environment, or a system that is its own. */
export type PlaceOptions = Pick<SystemOptions, PlaceOption>;

/** An environment's options as far as they are right. */
export interface EnvironmentOptionsRead {
  readonly options: Partial<Pick<EnvironmentOptions, 'title' | 'systems'>> & PlaceOptions;
  /** False if something stands in for an option that is wrong, so that no environment may come of it. */
  readonly complete: boolean;
}

/** Judges an environment's options. What is wrong is replaced, so that its systems are judged in the same run. */
export function readEnvironmentOptions(
  given: unknown,
  path: LogicalPath,
  note: (...diagnostics: readonly Diagnostic[]) => void,
): EnvironmentOptionsRead {
  const shaped = shape(environmentSchema, given, path);
  const options =
    'value' in shaped ? shaped.value : { ...standInPlace(), ...rightParts(environmentSchema, given) };
  const missing = missingOptions(options.outputs, { given, path, options: PLACE_OPTIONS });
  note(...('problems' in shaped ? shaped.problems : []), ...missing);
  return { options, complete: 'value' in shaped && missing.length === 0 };
}

/** Options of a place that say nothing. */
export function standInPlace(): PlaceOptions {
  return {
    ...standardSettings(),
  };
}

/** The part of a system's options that is about places. */
export function placeOf(options: PlaceOptions): PlaceOptions {
  const entries = PLACE_OPTIONS.map(name => [name, options[name]] as const);
  return Object.fromEntries(entries) as unknown as PlaceOptions;
}
