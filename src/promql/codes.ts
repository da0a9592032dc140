import { type DiagnosticSeverity, type Problems, problems } from '../core/index.js';
import { PROBLEMS, type PromqlProblems } from './problems.js';
import { PROMQL_RULES } from './rules/index.js';

/** Every `promql/…` code that this room can report, with its usual severity. */
export const PROMQL: Pick<Problems<PromqlProblems>, 'report'> & {
  readonly codes: readonly string[];
  readonly severityOf: (code: string) => DiagnosticSeverity | undefined;
} = {
  report: problems(PROBLEMS).report,
  codes: [...Object.keys(PROBLEMS), ...PROMQL_RULES.map(({ code }) => code)],
  severityOf: code =>
    Object.hasOwn(PROBLEMS, code)
      ? PROBLEMS[code as keyof PromqlProblems].severity
      : PROMQL_RULES.find(rule => rule.code === code)?.severity,
};
