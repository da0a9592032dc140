import { type Artifact, hasErrors, type Outcome, outcome } from '../core/index.js';
import type { Model } from '../model/index.js';
import type { VerifyOptions } from '../verify/index.js';
import type { Trace } from './arrange.js';
import type { Ports, Request } from './request.js';
import { carry, resolveDefinitions, startDefinitions } from './resolve-definitions.js';

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
    definitions,
    { decisions },
    { judgeSubjects, needlessIgnores },
    { systemSubject },
    { chosen },
    { lower },
    { pack },
    { verify },
  ] = await Promise.all([
    resolveDefinitions(started, request, ports),
    import('./decisions.js'),
    import('./judgement.js'),
    import('../judge/index.js'),
    import('./chosen.js'),
    import('../lower/index.js'),
    import('../pack/index.js'),
    import('../verify/index.js'),
  ]);
  const { outcome: resolved, trace } = definitions;
  const decided = await decisions(request, ports, definitions);
  const choice = decided.ok ? carry(decided.diagnostics, chosen(request, decided.value)) : decided;
  const before = [...resolved.diagnostics, ...choice.diagnostics];
  if (!resolved.ok || !decided.ok || !choice.ok) {
    return { outcome: { ok: false, diagnostics: before }, trace, ignored: 0 };
  }
  const { outputs, form } = choice.value;

  const { systems } = resolved.value;
  const judgement = await judgeSubjects(systems.map(systemSubject), decided.value, trace);
  const { ignored } = judgement;
  const judged = [...before, ...judgement.diagnostics];
  if (hasErrors(judged)) return { outcome: { ok: false, diagnostics: judged }, trace, ignored };

  const lowered = carry(judged, lower(resolved.value, outputs));
  if (!lowered.ok) return { outcome: lowered, trace, ignored };

  const artifacts = pack(lowered.value, form);
  const verified = await verify(artifacts, {
    mode: request.verify,
    tools: ports.tools,
    features: featuresOf(resolved.value),
  });
  // Of some systems alone it cannot be told what is not there in any.
  const unused = request.systems.length > 0 ? [] : needlessIgnores(decided.value, [judgement]);
  return {
    outcome: carry(lowered.diagnostics, outcome(artifacts, [...verified, ...unused])),
    trace,
    ignored,
  };
}

function featuresOf({ systems }: Model): VerifyOptions['features'] {
  return Object.fromEntries(systems.map(({ name, prometheus }) => [name, prometheus.features ?? []]));
}
