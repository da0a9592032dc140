import { type Diagnostic, type Outcome, outcome } from '../core/index.js';
import type { Loaded } from '../load/index.js';
import { report } from './problems.js';
import type { Request } from './request.js';

type Placed = Loaded['systems'][number];

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
  const places = all.map(defined => ({ name: defined.definition.name, holds: heldBy(defined), defined }));
  const placed = new Set(places.filter(({ defined }) => !isSystem(defined)).flatMap(({ holds }) => holds));
  return places.filter(({ name, defined }) => !isSystem(defined) || !placed.has(name));
}

function heldBy({ definition: { kind, name, options } }: Placed): readonly string[] {
  if (kind === 'system') return [name];
  const { systems } = (options ?? {}) as { readonly systems?: unknown };
  const held = Array.isArray(systems) ? systems : [];
  return held.flatMap(each => (each as Partial<Placed>)?.definition?.name ?? []);
}

const isSystem = ({ definition: { kind } }: Placed): boolean => kind === 'system';

function unknown(
  code: 'app/unknown-system' | 'app/unknown-environment',
  names: readonly string[],
  all: readonly string[],
): readonly Diagnostic[] {
  const known = [...new Set(all)];
  return names.filter(name => !known.includes(name)).map(name => report(code, { name, known }, { path: [] }));
}
