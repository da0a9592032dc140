import type { Diagnostic, LogicalPath, Span } from '../core/index.js';
import { PROMQL, type PromqlWords } from './catalogue.js';

type Facts<K extends keyof PromqlWords> = PromqlWords[K] extends { message: (facts: infer P) => string }
  ? P
  : never;

/** Reports one problem of the text or tree at hand; `span` is what the caret underlines. */
export type Report = <K extends keyof PromqlWords & string>(code: K, facts: Facts<K>, span?: Span) => void;

/** Collects diagnostics that all belong to one expression. */
export function collector(
  text: string | undefined,
  path: LogicalPath,
): { report: Report; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, facts, span) => {
    const excerpt = text !== undefined && span !== undefined ? { text, span } : undefined;
    diagnostics.push(PROMQL.report(code, facts as never, { path, excerpt }));
  };
  return { report, diagnostics };
}
