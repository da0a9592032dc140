import type { LogicalPath } from '../../core/index.js';
import { type Escalation, label } from '../../model/index.js';
import type { LabelFlow } from '../../promql/index.js';
import type { Context } from '../context.js';
import { report } from '../problems/problems.js';
import type { AlertDraft } from './alert-draft.js';

/** What a person cannot choose: the labels that we add, and the one that Alertmanager reads the name from. */
const OURS: readonly string[] = [...Object.values(label), 'alertname'];

/** The labels that the rule adds, but for the step of the escalation, which differs from rule to rule. */
export function ruleLabels(
  { labels, severity, owner, class: className }: AlertDraft,
  escalation: Escalation | undefined,
  system: string,
): Readonly<Record<string, string>> {
  return {
    ...labels,
    [label.severity]: severity,
    [label.service]: system,
    ...(escalation === undefined ? {} : { [label.policy]: escalation.name }),
    ...(owner === undefined ? {} : { [label.owner]: owner }),
    ...(className === undefined ? {} : { [label.class]: className }),
  };
}

/**
 * Labels that the rule overwrites: what told series apart is gone then, and Prometheus evaluates none of a rule that makes two
 * alerts with the same labels. What only may be there, since nobody declares it, is not held against anybody.
 */
export function noteOverwrittenLabels(
  flow: LabelFlow,
  { name, labels: chosen = {} }: Pick<AlertDraft, 'name' | 'labels'>,
  added: Readonly<Record<string, string>>,
  path: LogicalPath,
  { note }: Pick<Context, 'note'>,
): void {
  for (const label of Object.keys(chosen)) {
    const place = { path: [...path, 'labels', label], part: 'key' as const };
    if (OURS.includes(label)) note(report('alert/reserved-label', { label }, place));
    else if (overwrites(flow, label, added[label])) note(report('alert/overwritten-label', { label }, place));
  }
  const ours = { ...added, alertname: name, [label.escalation]: undefined };
  for (const [label, value] of Object.entries(ours)) {
    if (OURS.includes(label) && overwrites(flow, label, value))
      note(report('alert/own-label', { label }, { path: [...path, 'when'] }));
  }
}

/** Whether series are known to carry a label with another value than the rule's, which differs from rule to rule if undefined. */
function overwrites({ labels }: LabelFlow, label: string, value: string | undefined): boolean {
  const fact = labels.get(label);
  return fact !== undefined && fact.presence !== 'never' && (value === undefined || fact.value !== value);
}
