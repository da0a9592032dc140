import type { Artifact, Outcome } from '../core/index.js';
import { type Plan, plan, takeSnapshot } from '../output/index.js';
import type { Ports, Request } from './request.js';

/** What it takes to bring the output folder to these artifacts. */
export async function planOutput(
  artifacts: readonly Artifact[],
  { systems, force }: Pick<Request, 'systems'> & { readonly force: boolean },
  { out }: Pick<Ports, 'out'>,
): Promise<Outcome<Plan>> {
  const snapshot = await takeSnapshot(artifacts, out, force);
  const scope = systems.length === 0 ? undefined : systems;
  return snapshot.ok ? plan(artifacts, snapshot.value, { systems: scope, force }) : snapshot;
}
