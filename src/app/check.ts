import type { Artifact } from '../core/index.js';
import { diff, whileNobodyWrites } from '../output/index.js';
import { withoutSecrets } from '../secrets/index.js';
import { arrange } from './arrange.js';
import { compile } from './compile.js';
import { planOutput } from './plan-output.js';
import { type Report, reportFailure, reportPlan } from './report.js';
import type { Ports, Request } from './request.js';

/** Compiles the definitions and compares: the report fails, with a diff, where the output folder is not what they say. */
export async function check(request: Request, ports: Ports): Promise<Report> {
  const { outcome, trace, ignored } = await compile(request, ports);
  // An edit by hand is drift like any other, and the diff shows it better than a refusal to overwrite it.
  const look = (artifacts: readonly Artifact[]) => planOutput(artifacts, { ...request, force: true }, ports);
  const planned = outcome.ok
    ? await whileNobodyWrites(ports.out, ports.runs, () => look(outcome.value))
    : { ok: false as const, diagnostics: [] };
  const diagnostics = await arrange([...outcome.diagnostics, ...planned.diagnostics], trace);
  if (!planned.ok) return reportFailure({ diagnostics, ignored });
  const drift = planned.value.changes.some(({ action }) => action !== 'unchanged');
  return {
    ...reportPlan(planned.value, { diagnostics, ignored }, 'checked'),
    diff: withoutSecrets(await diff(planned.value)),
    exitCode: drift ? 1 : 0,
  };
}
