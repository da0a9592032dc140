import { type LogicalPath, ownValue } from '../../core/index.js';
import type { Escalation, Severity } from '../../model/index.js';
import type { Context } from '../context.js';
import type { Policies } from '../escalation/index.js';
import { report } from '../problems/problems.js';

/** What chooses the steps and the cooldown of an alert. */
export interface Concern {
  readonly severity: Severity;
  readonly owner?: string | undefined;
  readonly class?: string | undefined;
}

/** The policy that serves an alert, and what it does not have. */
export function notePolicyMistakes(
  { severity, owner, class: className }: Concern,
  policies: Policies,
  path: LogicalPath,
  { note }: Context,
): Escalation | undefined {
  const escalation = policies.of(owner);
  if (owner !== undefined && !policies.owners.includes(owner)) {
    note(
      report('alert/unknown-owner', { name: owner, known: policies.owners }, { path: [...path, 'owner'] }),
    );
  }
  if (escalation === undefined) return undefined;
  const { name: policy, policies: steps, cooldowns } = escalation;
  if (steps[severity] === undefined) {
    const served = Object.keys(steps);
    note(report('alert/unserved-severity', { severity, policy, served }, { path: [...path, 'severity'] }));
  }
  if (className !== undefined && ownValue(cooldowns, className) === undefined) {
    const facts = { name: className, known: Object.keys(cooldowns), policy };
    note(report('alert/unknown-class', facts, { path: [...path, 'class'] }));
  }
  return escalation;
}
