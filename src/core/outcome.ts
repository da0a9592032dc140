import type { Diagnostic } from './diagnostic.js';

/** What a stage hands on: a value with its warnings, or the problems that stopped it. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** True if one of them must stop the run. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(diagnostic => diagnostic.severity === 'error');
}

/** A stage collects and goes on; here it stops, if any of what it collected is an error. */
export function outcome<T>(value: T, diagnostics: readonly Diagnostic[]): Outcome<T> {
  return hasErrors(diagnostics) ? { ok: false, diagnostics } : { ok: true, value, diagnostics };
}
