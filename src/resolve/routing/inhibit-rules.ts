import {
  type Escalation,
  FIRST_STEP,
  type Inhibition,
  type InhibitRule,
  label,
  type Severity,
} from '../../model/index.js';
import { is } from './matchers.js';

/**
 * One rule for each pair of severities. Both sides are alerts of this system, because labels that neither side has
 * count as equal. The source is the first step alone: since 0.30 Alertmanager remembers one source for each set of
 * equal labels (https://github.com/prometheus/alertmanager/issues/5162), and a later step may end before the first.
 */
export function severityRules({ name }: Escalation, inhibitions: readonly Inhibition[]): InhibitRule[] {
  const ours = (severity: Severity) => [is(label.policy, name), is(label.severity, severity)];
  return inhibitions.map(({ source, target, equal }) => ({
    name: `${source} mutes ${target}`,
    source: [...ours(source), is(label.escalation, FIRST_STEP)],
    target: ours(target),
    equal,
  }));
}
