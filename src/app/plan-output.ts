import type { Artifact, Outcome } from '../core/index.js';
import { type Plan, plan, takeSnapshot } from '../output/index.js';
import type { Ports, Request } from './request.js';

/** What it takes to bring the output folder to these artifacts, if there are any. */
export async function planOutput(
  compiled: Outcome<readonly Artifact[]>,
  { systems, force }: Pick<Request, 'systems'> & { readonly force: boolean },
  { out }: Pick<Ports, 'out'>,
): Promise<Outcome<Plan>> {
  if (!compiled.ok) return compiled;
  const snapshot = await takeSnapshot(compiled.value, out, force);
  const scope = systems.length === 0 ? undefined : systems;
  const planned = snapshot.ok ? plan(compiled.value, snapshot.value, { systems: scope, force }) : snapshot;
  return { ...planned, diagnostics: [...compiled.diagnostics, ...planned.diagnostics] };
}
