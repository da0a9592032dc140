import { type Outcome, outcome } from '../core/index.js';
import type { Bundling } from '../load/index.js';
import type { Model } from '../model/index.js';
import type { Trace } from './arrange.js';
import { type Judgement, judgeInTurn, NOTHING_JUDGED, weighed } from './judgement.js';
import {
  carry,
  type DefinitionsPorts,
  type DefinitionsRequest,
  resolveDefinitions,
} from './resolve-definitions.js';

/** What the definitions say, as the rules and the project's people see it. */
export interface JudgedDefinitions {
  readonly outcome: Outcome<Model>;
  readonly trace: Trace;
  readonly judgement: Judgement;
}

/** The stages that every verb begins with: load → resolve → judge. */
export async function judgeDefinitions(
  started: Outcome<Bundling>,
  request: DefinitionsRequest,
  ports: DefinitionsPorts,
): Promise<JudgedDefinitions> {
  const [definitions, { decisions }, { subjectOfDefinitions, subjectOfRouting }] = await Promise.all([
    resolveDefinitions(started, request, ports),
    import('./decisions.js'),
    import('../judge/index.js'),
  ]);
  const { outcome: resolved, trace, findings } = definitions;
  const decided = await decisions(request, ports, definitions);
  const before = [...resolved.diagnostics, ...decided.diagnostics];
  const project = decided.ok ? decided.value : NOTHING_JUDGED.project;
  const begin = await weighed({ ...NOTHING_JUDGED, project }, findings, trace);
  if (!resolved.ok || !decided.ok) {
    const diagnostics = [...before, ...begin.diagnostics];
    return { outcome: { ok: false, diagnostics }, trace, judgement: begin };
  }
  const { environments } = resolved.value;
  // What a tree loses because its definitions are wrong is not told twice.
  const judgement = await judgeInTurn(
    begin,
    [environments.map(subjectOfDefinitions), environments.map(subjectOfRouting)],
    trace,
  );
  return { outcome: carry(before, outcome(resolved.value, judgement.diagnostics)), trace, judgement };
}
