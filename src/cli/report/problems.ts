import picocolors from 'picocolors';
import { type Diagnostic, formatPath } from '../../core/index.js';
import { renderDiagnostic } from './diagnostic.js';

/** Problems for people, one below the other; nothing if there are none. */
export function renderProblems(
  { diagnostics }: { readonly diagnostics: readonly Diagnostic[] },
  { color }: { readonly color: boolean },
): string {
  const colors = picocolors.createColors(color);
  return diagnostics.map(diagnostic => renderDiagnostic(diagnostic, colors)).join('\n');
}

/** Problems for programs: always the same keys, null where there is nothing to say. */
export function problemsJson(diagnostics: readonly Diagnostic[]) {
  return diagnostics.map(({ code, severity, message, path, position, help }) => ({
    code,
    severity,
    message,
    path: formatPath(path),
    file: position?.file ?? null,
    line: position?.line ?? null,
    column: position?.column ?? null,
    help: help ?? null,
  }));
}
