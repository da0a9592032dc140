import type { Diagnostic, LogicalPath } from '../../core/index.js';
import {
  type Defined,
  PLACE_OPTIONS,
  type SystemOptions,
  systemSchema,
  type WatchedOptions,
  watchedSchema,
} from '../../language/index.js';
import { rightParts, type Schema } from '../../model/index.js';
import { shape } from '../definitions/shape.js';
import { report } from '../problems/problems.js';
import { type PlaceOptions, standInPlace } from './place-options.js';
import { missingOptions } from './wanted.js';

/** A system's options as far as they are right, with those of the place where it runs. */
export interface SystemOptionsRead {
  readonly options: Omit<SystemOptions, 'escalation'>;
  readonly escalation: Defined<'escalation'> | undefined;
  /** False if something stands in for an option that is wrong, so that no system may come of it. */
  readonly complete: boolean;
}

/** An environment, as a system that runs there sees it. */
export interface Surroundings {
  readonly name: string;
  readonly options: PlaceOptions;
}

/**
 * Judges a system's options. What is wrong is replaced, so that all else is judged in the same run. A system without
 * surroundings is its own environment, and says all of a place itself.
 */
export function readSystemOptions(
  given: unknown,
  path: LogicalPath,
  note: (...diagnostics: readonly Diagnostic[]) => void,
  around?: Surroundings,
): SystemOptionsRead {
  const twice = around === undefined ? [] : placeOptionsIn(given);
  note(
    ...twice.map(name =>
      report(
        'environment/said-twice',
        { name, environment: String(around?.name) },
        { path: [...path, name], part: 'key' },
      ),
    ),
  );
  const schema: Schema<WatchedOptions> = around === undefined ? systemSchema : watchedSchema;
  const own = twice.length === 0 ? given : without(twice, given as object);
  const shaped = shape(schema, own, path);
  const right = 'value' in shaped ? shaped.value : { ...STAND_INS, ...rightParts(schema, own) };
  const { escalation, ...options } = { ...(around?.options ?? standInPlace()), ...right };
  const said = around === undefined ? ['escalation', ...PLACE_OPTIONS] : ['escalation'];
  const missing = missingOptions(options.outputs, { given: own, path, options: said });
  note(...('problems' in shaped ? shaped.problems : []), ...missing);
  return { options, escalation, complete: 'value' in shaped && missing.length === 0 };
}

const STAND_INS = { title: '', metrics: undefined, owners: {}, maintenance: [] };

function placeOptionsIn(given: unknown): readonly string[] {
  return typeof given === 'object' && given !== null
    ? PLACE_OPTIONS.filter(name => (given as Record<string, unknown>)[name] !== undefined)
    : [];
}

function without(names: readonly string[], given: object): object {
  return Object.fromEntries(Object.entries(given).filter(([name]) => !names.includes(name)));
}
