import type { Diagnostic, Place } from '../../core/index.js';
import { report } from '../problems.js';
import { RULES } from '../rules/index.js';

/** The codes that are no rule's: problems of stages. Only a wrong code is worth gathering them. */
export type StageCodes = () => Promise<readonly string[]>;

/** What is wrong with a code where a rule is meant; nothing if it is one. */
export async function codeProblem(
  code: string,
  place: Place,
  stageCodes: StageCodes,
): Promise<readonly Diagnostic[]> {
  const rules = RULES.map(each => each.code);
  if (rules.includes(code)) return [];
  if ((await stageCodes()).includes(code)) return [report('judge/not-a-rule', { code }, place)];
  return [report('judge/unknown-rule', { name: code, known: rules }, place)];
}
