import type { InhibitRule } from '../../model/documents/index.js';
import { FIRST_STEP, type Inhibition, label, type Severity, type System } from '../../model/index.js';
import { supports } from '../../promql/index.js';
import { matcher } from './matcher.js';

/**
 * One rule for each pair of severities. Both sides are alerts of this system, because labels that neither side has
 * count as equal. The source is the first step alone: since 0.30 Alertmanager remembers one source for each set of
 * equal labels (https://github.com/prometheus/alertmanager/issues/5162), and a later step may end before the first.
 */
export function inhibitRules({ escalation, inhibitions, alertmanager }: System): InhibitRule[] {
  const ours = (severity: Severity) => [
    matcher(label.policy, escalation.name),
    matcher(label.severity, severity),
  ];
  return inhibitions.map(({ source, target, equal }: Inhibition) => ({
    ...(supports(alertmanager.version, '0.30') ? { name: `${source} mutes ${target}` } : {}),
    source_matchers: [...ours(source), matcher(label.escalation, FIRST_STEP)],
    target_matchers: ours(target),
    equal,
  }));
}
