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

/** Load → resolve → judge → lower → pack → judge → verify. A stage that finds an error is the last one. */
export async function compile(request: Request, ports: Ports): Promise<Compiled> {
  const started = await startDefinitions(request, ports);
  const [
    { outcome: judged, trace, judgement },
    { chosen },
    { lower },
    { verify },
    { judgeInTurn, needlessIgnores },
    { subjectsOfArtifacts },
    { asFiles },
  ] = await Promise.all([
    judgeDefinitions(started, request, ports),
    import('./chosen.js'),
    import('../lower/index.js'),
    import('../verify/index.js'),
    import('./judgement.js'),
    import('../judge/index.js'),
    import('../pack/index.js'),
  ]);
  const stopped = { trace, ignored: judgement.ignored };
  if (!judged.ok) return { outcome: judged, ...stopped };
  const choice = carry(judged.diagnostics, chosen(request, judgement.project));
  if (!choice.ok) return { outcome: choice, ...stopped };
  const { outputs, form } = choice.value;

  const documents = lower(judged.value, outputs, form.paths);
  const packed = carry(choice.diagnostics, form.pack(documents));
  if (!packed.ok) return { outcome: packed, ...stopped };
  const artifacts = packed.value;
  // Documents are what the definitions come to, so they are judged last, and only if those are right.
  const whole = await judgeInTurn(
    judgement,
    [subjectsOfArtifacts(asFiles(documents, artifacts), judged.value.environments)],
    trace,
  );
  const found = whole.diagnostics.slice(judgement.diagnostics.length);
  const sound = carry(packed.diagnostics, outcome(artifacts, found));
  if (!sound.ok) return { outcome: sound, trace, ignored: whole.ignored };

  const verified = await verify(artifacts, {
    mode: request.verify,
    tools: ports.tools,
    features: featuresOf(judged.value),
  });
  const unused = isWhole(request) ? needlessIgnores(whole) : [];
  return {
    outcome: carry(sound.diagnostics, outcome(artifacts, [...verified, ...unused])),
    trace,
    ignored: whole.ignored,
  };
}

/** Of a part of all files it cannot be told what is in none of them. */
function isWhole({ systems, environments = [], outputs }: Request): boolean {
  return systems.length === 0 && environments.length === 0 && outputs === undefined;
}

function featuresOf({ environments }: Model): VerifyOptions['features'] {
  return Object.fromEntries(environments.map(({ name, prometheus }) => [name, prometheus.features ?? []]));
}
