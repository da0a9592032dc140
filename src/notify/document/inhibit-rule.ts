import { type Pointer, supports } from '../../core/index.js';
import {
  alertmanagerSince,
  type InhibitRule as InhibitRuleDocument,
} from '../../formats/alertmanager/index.js';
import { matcherText } from '../routing/matcher.js';
import type { InhibitRule } from '../routing/route.js';
import { matchersOf } from './matchers.js';
import type { Reading } from './reading.js';

/** A rule without a name is known by its place: `rule 3`. */
export function inhibitRuleOf(
  document: InhibitRuleDocument,
  index: number,
  pointer: Pointer,
  reading: Reading,
): InhibitRule {
  const side = (name: 'source' | 'target') =>
    matchersOf(
      {
        match: document[`${name}_match`],
        match_re: document[`${name}_match_re`],
        matchers: document[`${name}_matchers`],
      },
      pointer,
      reading,
      `${name}_`,
    );
  return {
    name: document.name || `rule ${index + 1}`,
    source: side('source'),
    target: side('target'),
    equal: document.equal ?? [],
    origin: pointer,
  };
}

/** The rules, with their names where the version has them. */
export function inhibitRuleDocuments(rules: readonly InhibitRule[], version: string): InhibitRuleDocument[] {
  return rules.map(({ name, source, target, equal }) => ({
    ...(supports(version, alertmanagerSince('inhibit_rules.name')) ? { name } : {}),
    source_matchers: source.map(matcherText),
    target_matchers: target.map(matcherText),
    ...(equal.length === 0 ? {} : { equal: equal }),
  }));
}
