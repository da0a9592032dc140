import type { Diagnostic, DiagnosticSeverity } from '../core/index.js';
import { casesOf } from './cases.js';
import type { Rule } from './rule.js';
import { RULES } from './rules/index.js';
import type { Subject } from './subject.js';

/** How much a rule's findings weigh; a rule that is off is not asked. */
export type Weight = DiagnosticSeverity | 'off';

/** Asks every rule whose needs the subject provides. Findings come in the order of the rules, which is that of their codes. */
export function judge(
  subject: Subject,
  weightOf: (rule: Rule) => Weight = ({ severity }) => severity,
  rules: readonly Rule[] = RULES,
): readonly Diagnostic[] {
  return rules.flatMap(rule => {
    const severity = weightOf(rule);
    if (severity === 'off') return [];
    return casesOf(rule.needs, subject)
      .flatMap(rule.findings)
      .map(finding => ({ ...finding, severity }));
  });
}
