import type { Artifact, Diagnostic, Outcome } from '../core/index.js';
import { apply, asOnlyWriter, hasWork, type Plan, whileNobodyWrites } from '../output/index.js';
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
  const told = async (more: readonly Diagnostic[]) => ({
    diagnostics: await arrange([...outcome.diagnostics, ...more], trace),
    ignored,
  });
  if (!outcome.ok) return reportFailure(await told([]));
  const planned = await whileNobodyWrites(ports.out, ports.runs, () =>
    planOutput(outcome.value, request, ports),
  );
  if (!planned.ok) return reportFailure(await told(planned.diagnostics));
  if (request.dryRun) return reportPlan(planned.value, await told(planned.diagnostics), 'planned');
  // Where there is nothing to do, nothing is touched: such a run may be one that is not allowed to write.
  if (!hasWork(planned.value)) return reportPlan(planned.value, await told(planned.diagnostics), 'written');

  const written = await write(outcome.value, request, ports);
  if (!written.ok) return reportFailure(await told(written.diagnostics));
  const { plan, applied } = written.value;
  const all = await told([...written.diagnostics, ...applied.diagnostics]);
  return applied.ok ? reportPlan(plan, all, 'written') : reportFailure(all, 'interrupted');
}

/** Plans once more, as others may have written since, and carries that out. */
function write(
  artifacts: readonly Artifact[],
  request: GenerateRequest,
  ports: Ports,
): Promise<Outcome<{ readonly plan: Plan; readonly applied: Outcome<void> }>> {
  return asOnlyWriter(ports.out, ports.runs, async stillHeld => {
    const planned = await planOutput(artifacts, request, ports);
    if (!planned.ok) return planned;
    const applied = await apply(planned.value, ports.out, stillHeld);
    return { ...planned, value: { plan: planned.value, applied } };
  });
}
