import type { InhibitRule as InhibitRuleDocument } from '../../model/documents/index.js';
import { type InhibitRule, matcherText } from '../../model/index.js';
import { supports } from '../../promql/index.js';

/** The rules, with their names where the version has them. */
export function inhibitRules(rules: readonly InhibitRule[], version: string): InhibitRuleDocument[] {
  return rules.map(({ name, source, target, equal }) => ({
    ...(supports(version, '0.30') ? { name } : {}),
    source_matchers: source.map(matcherText),
    target_matchers: target.map(matcherText),
    ...(equal.length === 0 ? {} : { equal: equal }),
  }));
}
