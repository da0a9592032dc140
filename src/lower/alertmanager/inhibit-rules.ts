import { supports } from '../../core/index.js';
import type { InhibitRule as InhibitRuleDocument } from '../../formats/alertmanager/index.js';
import { type InhibitRule, matcherText } from '../../notify/index.js';

/** The rules, with their names where the version has them. */
export function inhibitRules(rules: readonly InhibitRule[], version: string): InhibitRuleDocument[] {
  return rules.map(({ name, source, target, equal }) => ({
    ...(supports(version, '0.30') ? { name } : {}),
    source_matchers: source.map(matcherText),
    target_matchers: target.map(matcherText),
    ...(equal.length === 0 ? {} : { equal: equal }),
  }));
}
