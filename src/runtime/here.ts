import type { Provided } from './evaluate.js';
import type { RunDefinitions } from './program.js';
import { run } from './run.js';

/** Packages that definitions import and do not bring along, by the name under which they do. */
export type Packages = Readonly<Record<string, () => Promise<unknown>>>;

export async function loadAll(packages: Packages): Promise<Provided> {
  const loading = Object.entries(packages).map(async ([name, get]) => [name, await get()] as const);
  return Object.fromEntries(await Promise.all(loading));
}

/** Runs definitions in this very process: for those who know that they do no harm. */
export function runHere(packages: Packages): RunDefinitions {
  return async program =>
    run(program, { provided: await loadAll(packages), progress: () => undefined, strays: async () => [] });
}
