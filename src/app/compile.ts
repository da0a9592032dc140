import { type Artifact, type Outcome, outcome } from '../core/index.js';
import type { Model } from '../model/index.js';
import type { VerifyOptions } from '../verify/index.js';
import type { Trace } from './arrange.js';
import type { Ports, Request } from './request.js';
import { carry, resolveDefinitions, startDefinitions } from './resolve-definitions.js';

/** Everything that the definitions come to, in memory, with what it takes to trace a problem back to them. */
export interface Compiled {
  readonly outcome: Outcome<readonly Artifact[]>;
  readonly trace: Trace;
}

/** Load → resolve → lower → verify. A stage that finds an error is the last one. */
export async function compile(request: Request, ports: Ports): Promise<Compiled> {
  const started = await startDefinitions(request, ports);
  const [{ outcome: resolved, trace }, { chosen }, { lower }, { pack }, { verify }] = await Promise.all([
    resolveDefinitions(started, request, ports),
    import('./chosen.js'),
    import('../lower/index.js'),
    import('../pack/index.js'),
    import('../verify/index.js'),
  ]);
  if (!resolved.ok) return { outcome: resolved, trace };
  const choice = carry(resolved.diagnostics, chosen(request));
  if (!choice.ok) return { outcome: choice, trace };
  const { outputs, form } = choice.value;

  const lowered = carry(choice.diagnostics, lower(resolved.value, outputs));
  if (!lowered.ok) return { outcome: lowered, trace };

  const artifacts = pack(lowered.value, form);
  const judged = await verify(artifacts, {
    mode: request.verify,
    tools: ports.tools,
    features: featuresOf(resolved.value),
  });
  return { outcome: carry(lowered.diagnostics, outcome(artifacts, judged)), trace };
}

function featuresOf({ systems }: Model): VerifyOptions['features'] {
  return Object.fromEntries(systems.map(({ name, prometheus }) => [name, prometheus.features ?? []]));
}
