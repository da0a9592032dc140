import { ordered } from '../shared/ordered.js';
import { toYaml } from '../text/index.js';
import schema from './generated/rule-file.js';
import type { RuleFile } from './shape.js';

/** A rule file, below a comment for those who open it. */
export function printRules(rules: RuleFile, comment: readonly string[] = []): string {
  return toYaml(ordered(schema, rules), comment);
}
