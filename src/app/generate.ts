import { apply } from '../output/index.js';
import { arrange } from './arrange.js';
import { compile } from './compile.js';
import { planOutput } from './plan-output.js';
import { type Report, reportFailure, reportPlan } from './report.js';
import type { Ports, Request } from './request.js';

export interface GenerateRequest extends Request {
  /** Plan, and write nothing. */
  readonly dryRun: boolean;
  /** Overwrite and delete files that were edited by hand. */
  readonly force: boolean;
}

/** Compiles the definitions and brings the output folder up to date, or says why not and leaves it as it is. */
export async function generate(request: GenerateRequest, ports: Ports): Promise<Report> {
  const { outcome, trace, ignored } = await compile(request, ports);
  const planned = await planOutput(outcome, request, ports);
  const written = planned.ok && !request.dryRun ? await apply(planned.value, ports.out) : undefined;
  const diagnostics = await arrange([...planned.diagnostics, ...(written?.diagnostics ?? [])], trace);
  if (!planned.ok) return reportFailure({ diagnostics, ignored });
  if (written?.ok === false) return reportFailure({ diagnostics, ignored }, 'interrupted');
  return reportPlan(planned.value, { diagnostics, ignored }, request.dryRun ? 'planned' : 'written');
}
