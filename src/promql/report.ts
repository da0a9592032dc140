import { type Diagnostic, diagnose, type LogicalPath, type Problem, type Span } from '../core/index.js';
import { PROBLEMS, type PromqlProblems } from './problems.js';

type Facts<K extends keyof PromqlProblems> = PromqlProblems[K] extends { message: (facts: infer P) => string }
  ? P
  : never;

/** Reports one problem of the text or tree at hand; `span` is what the caret underlines. */
export type Report = <K extends keyof PromqlProblems & string>(code: K, facts: Facts<K>, span?: Span) => void;

/** Takes a finding with the span that the caret underlines. */
export type Add = (
  finding: Pick<Diagnostic, 'code' | 'severity' | 'message' | 'help' | 'word'>,
  span?: Span,
) => void;

/** Collects diagnostics that all belong to one expression: problems by their facts, findings of rules as they are. */
export function collector(
  text: string | undefined,
  path: LogicalPath,
): { report: Report; add: Add; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const add: Add = (finding, span) => {
    const excerpt = text !== undefined && span !== undefined ? { text, span } : undefined;
    diagnostics.push({ ...finding, path, excerpt });
  };
  const report: Report = (code, facts, span) =>
    add(diagnose(code, PROBLEMS[code] as Problem<never>, facts as never, { path }), span);
  return { report, add, diagnostics };
}
