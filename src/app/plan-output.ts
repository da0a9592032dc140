import { type Artifact, environmentOf, type Outcome } from '../core/index.js';
import { type Plan, plan, takeSnapshot } from '../output/index.js';
import type { Ports, Request } from './request.js';

/** What it takes to bring the output folder to these artifacts. */
export async function planOutput(
  artifacts: readonly Artifact[],
  {
    systems,
    environments = [],
    force,
  }: Pick<Request, 'systems' | 'environments'> & { readonly force: boolean },
  { out }: Pick<Ports, 'out'>,
): Promise<Outcome<Plan>> {
  const snapshot = await takeSnapshot(artifacts, out, force);
  const asked = [...systems, ...environments];
  // A system is compiled with all that runs beside it; what nothing is left of was asked for by its name.
  const scope = asked.length === 0 ? undefined : [...new Set([...asked, ...artifacts.map(environmentOf)])];
  return snapshot.ok ? plan(artifacts, snapshot.value, { environments: scope, force }) : snapshot;
}
