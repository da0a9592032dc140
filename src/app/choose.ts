import { type Diagnostic, type Outcome, outcome } from '../core/index.js';
import { defines } from '../language/definition.js';
import { aloneAmong, type Placed, systemsIn } from '../language/placed.js';
import type { Loaded } from '../load/index.js';
import { report } from './problems.js';
import type { Request } from './request.js';

/**
 * What a run is limited to: environments that were named, and those of the systems that were named. An environment is compiled
 * whole, since its systems share files.
 */
export function choose(
  loaded: Loaded,
  { systems = [], environments = [] }: Pick<Request, 'systems' | 'environments'>,
): Outcome<Loaded> {
  if (systems.length === 0 && environments.length === 0) {
    return { ok: true, value: loaded, diagnostics: [] };
  }
  const places = placesOf(loaded.systems);
  const isAsked = ({ name, holds }: Place) =>
    environments.includes(name) || holds.some(system => systems.includes(system));
  return outcome({ ...loaded, systems: places.filter(isAsked).map(({ defined }) => defined) }, [
    ...unknown(
      'app/unknown-system',
      systems,
      places.flatMap(({ holds }) => holds),
    ),
    ...unknown(
      'app/unknown-environment',
      environments,
      places.map(({ name }) => name),
    ),
  ]);
}

/** An environment, or a system that is its own, with the names of the systems that run there. */
interface Place {
  readonly name: string;
  readonly holds: readonly string[];
  readonly defined: Placed;
}

function placesOf(all: readonly Placed[]): readonly Place[] {
  const environments = all.filter(each => defines(each, 'environment'));
  const systems = all.filter(each => defines(each, 'system'));
  const alone = new Set(
    aloneAmong(
      systems.map(({ definition }) => definition),
      environments.map(({ definition }) => definition),
    ),
  );
  return [
    ...environments.map(defined => {
      const { definition } = defined;
      return { name: definition.name, holds: systemsIn(definition).map(({ name }) => name), defined };
    }),
    ...systems
      .filter(({ definition }) => alone.has(definition))
      .map(defined => ({ name: defined.definition.name, holds: [defined.definition.name], defined })),
  ];
}

function unknown(
  code: 'app/unknown-system' | 'app/unknown-environment',
  names: readonly string[],
  all: readonly string[],
): readonly Diagnostic[] {
  const known = [...new Set(all)];
  return names.filter(name => !known.includes(name)).map(name => report(code, { name, known }, { path: [] }));
}
