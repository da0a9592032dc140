import { type Artifact, type Outcome, outcome } from '../core/index.js';
import type { Model } from '../model/index.js';
import type { VerifyOptions } from '../verify/index.js';
import type { Trace } from './arrange.js';
import { judgeDefinitions } from './judge-definitions.js';
import type { Ports, Request } from './request.js';
import { carry, startDefinitions } from './resolve-definitions.js';

/** Everything that the definitions come to, in memory, with what it takes to trace a problem back to them. */
export interface Compiled {
  readonly outcome: Outcome<readonly Artifact[]>;
  readonly trace: Trace;
  /** How many findings of rules are ignored, as the project's people decided. */
  readonly ignored: number;
}

/** Load → resolve → judge → lower → pack → verify. A stage that finds an error is the last one. */
export async function compile(request: Request, ports: Ports): Promise<Compiled> {
  const started = await startDefinitions(request, ports);
  const [
    { outcome: judged, trace, judgement },
    { chosen },
    { lower },
    { pack },
    { verify },
    { needlessIgnores },
  ] = await Promise.all([
    judgeDefinitions(started, request, ports),
    import('./chosen.js'),
    import('../lower/index.js'),
    import('../pack/index.js'),
    import('../verify/index.js'),
    import('./judgement.js'),
  ]);
  const { ignored } = judgement;
  if (!judged.ok) return { outcome: judged, trace, ignored };
  const choice = carry(judged.diagnostics, chosen(request, judgement.project));
  if (!choice.ok) return { outcome: choice, trace, ignored };
  const { outputs, form } = choice.value;

  const lowered = carry(choice.diagnostics, lower(judged.value, outputs));
  if (!lowered.ok) return { outcome: lowered, trace, ignored };

  const artifacts = pack(lowered.value, form);
  const verified = await verify(artifacts, {
    mode: request.verify,
    tools: ports.tools,
    features: featuresOf(judged.value),
  });
  // Of some systems alone it cannot be told what is not there in any.
  const unused = request.systems.length > 0 ? [] : needlessIgnores(judgement);
  return {
    outcome: carry(lowered.diagnostics, outcome(artifacts, [...verified, ...unused])),
    trace,
    ignored,
  };
}

function featuresOf({ systems }: Model): VerifyOptions['features'] {
  return Object.fromEntries(systems.map(({ name, prometheus }) => [name, prometheus.features ?? []]));
}
