import { ownValue } from '../../core/index.js';
import { type Labels, matchesAll } from '../routing/matcher.js';
import type { InhibitRule } from '../routing/route.js';

/** What mutes an alert: a rule, and the alert that fires. */
export interface Inhibitor {
  readonly rule: InhibitRule;
  readonly source: Labels;
}

/**
 * What mutes an alert while `firing` are firing. A label that neither side has is equal; a source that is itself a
 * target does not mute what is itself a source. Alertmanager since 0.30 may overlook a source where a rule has several
 * with equal labels (https://github.com/prometheus/alertmanager/issues/5162): this says what 0.29 does, and what later
 * versions do where sources are one per set of equal labels.
 * https://github.com/prometheus/alertmanager/blob/v0.28.1/inhibit/inhibit.go (Mutes)
 */
export function inhibitedBy(
  rules: readonly InhibitRule[],
  alert: Labels,
  firing: readonly Labels[],
): Inhibitor | undefined {
  for (const rule of rules) {
    if (!matchesAll(rule.target, alert)) continue;
    const isSource = matchesAll(rule.source, alert);
    const source = firing.find(
      other =>
        matchesAll(rule.source, other) &&
        rule.equal.every(label => (ownValue(other, label) ?? '') === (ownValue(alert, label) ?? '')) &&
        !(isSource && matchesAll(rule.target, other)),
    );
    if (source !== undefined) return { rule, source };
  }
  return undefined;
}
