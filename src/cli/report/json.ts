import type { Report } from '../../app/index.js';
import { toJson } from '../../core/index.js';

/** The report for programs: always the same keys, null where there is nothing to say. */
export function renderJson({ diagnostics, plan, summary }: Report): string {
  return toJson({
    diagnostics: diagnostics.map(({ code, severity, message, path, position, help }) => ({
      code,
      severity,
      message,
      path: path.join(' > '),
      file: position?.file ?? null,
      line: position?.line ?? null,
      column: position?.column ?? null,
      help: help ?? null,
    })),
    plan,
    summary,
  });
}
