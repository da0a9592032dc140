import { toYaml } from '../text/index.js';
import { inOrder } from '../text/read.js';
import { FORM } from './form.js';
import type { RuleTestFile } from './types.js';

/** Prints a file of rule tests, its fields always in the same order; those that are not promtool's come last. */
export function printRuleTest(file: RuleTestFile, comment: readonly string[] = []): string {
  return toYaml(inOrder(file, FORM), comment);
}
