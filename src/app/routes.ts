import type { Diagnostic } from '../core/index.js';
import { isRouted } from '../model/index.js';
import { withoutSecrets } from '../secrets/index.js';
import { arrange } from './arrange.js';
import { judgeDefinitions } from './judge-definitions.js';
import { type DefinitionsPorts, type DefinitionsRequest, startDefinitions } from './resolve-definitions.js';
import type { RoutingTree } from './routing-tree.js';

export interface RoutesReport {
  readonly diagnostics: readonly Diagnostic[];
  /** One for each environment. */
  readonly trees: readonly RoutingTree[];
  readonly exitCode: 0 | 1;
}

/** Tells which alerts land where in the routing trees. Reads definitions, and nothing else. */
export async function routes(request: DefinitionsRequest, ports: DefinitionsPorts): Promise<RoutesReport> {
  const started = await startDefinitions(request, ports);
  const [{ outcome, trace }, { routeAlerts }] = await Promise.all([
    judgeDefinitions(started, request, ports),
    import('./route-alerts.js'),
  ]);
  const diagnostics = await arrange(outcome.diagnostics, trace);
  return outcome.ok
    ? {
        diagnostics,
        trees: withoutSecrets(outcome.value.environments.filter(isRouted).map(routeAlerts)),
        exitCode: 0,
      }
    : { diagnostics, trees: [], exitCode: 1 };
}
