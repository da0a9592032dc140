import type { Report } from '../../app/index.js';
import { toJson } from '../../formats/text/index.js';
import { problemsJson } from './problems.js';

/** The report for programs: always the same keys, null where there is nothing to say. */
export function renderJson({ diagnostics, plan, summary }: Report): string {
  return toJson({
    diagnostics: problemsJson(diagnostics),
    plan,
    summary,
  });
}
