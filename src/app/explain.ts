import type { Diagnostic, LogicalPath } from '../core/index.js';
import { withoutSecrets } from '../secrets/index.js';
import { arrange } from './arrange.js';
import type { Question } from './explain-alert.js';
import type { Explanation } from './explanation.js';
import { judgeDefinitions } from './judge-definitions.js';
import { report } from './problems.js';
import { type DefinitionsPorts, type DefinitionsRequest, startDefinitions } from './resolve-definitions.js';

export interface ExplainRequest extends DefinitionsRequest, Question {
  readonly alert: string;
}

export interface ExplainReport {
  readonly diagnostics: readonly Diagnostic[];
  /** One for each system, at each place, that has an alert of that name. */
  readonly explanations: readonly Explanation[];
  readonly exitCode: 0 | 1;
}

/** Tells an alert's way from its condition to the people that it reaches. Reads definitions, and nothing else. */
export async function explain(request: ExplainRequest, ports: DefinitionsPorts): Promise<ExplainReport> {
  const started = await startDefinitions(request, ports);
  const [{ outcome, trace }, { explainAlert, explainExternal }] = await Promise.all([
    judgeDefinitions(started, request, ports),
    import('./explain-alert.js'),
  ]);
  const fail = async (diagnostics: readonly Diagnostic[]): Promise<ExplainReport> => ({
    diagnostics: await arrange(diagnostics, trace),
    explanations: [],
    exitCode: 1,
  });
  if (!outcome.ok) return fail(outcome.diagnostics);
  const systems = outcome.value.environments.flatMap(environment =>
    environment.systems.map(system => ({ system, environment })),
  );
  const locate = await trace.locator?.();
  const position = ({ origin }: { readonly origin: LogicalPath }) => {
    const { site } = trace.sites?.(origin) ?? {};
    return locate?.({ site })?.position;
  };
  const isAsked = ({ name }: { readonly name: string }) => name === request.alert;
  const explanations = systems.flatMap(at => [
    ...at.system.alerts.filter(isAsked).map(alert => explainAlert(at, alert, request, position(alert))),
    ...at.system.externals
      .filter(isAsked)
      .map(external => explainExternal(at, external, request, position(external))),
  ]);
  if (explanations.length > 0)
    return {
      diagnostics: await arrange(outcome.diagnostics, trace),
      explanations: withoutSecrets(explanations),
      exitCode: 0,
    };
  const named = systems.flatMap(({ system: { alerts, externals } }) => [...alerts, ...externals]);
  const known = [...new Set(named.map(({ name }) => name))].sort();
  const unknown = report('app/unknown-alert', { name: request.alert, known }, { path: [] });
  return fail([...outcome.diagnostics, unknown]);
}
