import { ordered } from '../shared/ordered.js';
import { toYaml } from '../text/index.js';
import schema from './generated/rule-test.js';
import type { RuleTestFile } from './types.js';

/** Prints a file of rule tests, its fields always in the same order; those that are not promtool's come last. */
export function printRuleTest(file: RuleTestFile, comment: readonly string[] = []): string {
  return toYaml(ordered(schema, file), comment);
}
