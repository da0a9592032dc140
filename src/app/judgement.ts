import type { Diagnostic } from '../core/index.js';
import { type Ignore, judge, needless, type Project, type Subject, withoutIgnored } from '../judge/index.js';
import { placedIn, type Trace } from './arrange.js';

/** What the rules found, without what is to be ignored. */
export interface Judgement {
  readonly diagnostics: readonly Diagnostic[];
  readonly ignored: number;
  readonly used: ReadonlySet<Ignore>;
}

export const NOTHING_JUDGED: Judgement = { diagnostics: [], ignored: 0, used: new Set() };

/** Has the rules judge subjects, as the project's people decided. Places are only looked up if findings could be ignored. */
export async function judgeSubjects(
  subjects: readonly Subject[],
  { rules, ignores }: Project,
  trace: Trace,
): Promise<Judgement> {
  const findings = subjects.flatMap(subject =>
    judge(subject, ({ code, severity }) => rules[code] ?? severity),
  );
  if (findings.length === 0) return NOTHING_JUDGED;
  const placed = ignores.length === 0 ? findings : await placedIn(findings, trace);
  const { findings: diagnostics, used, ignored } = withoutIgnored(placed, ignores);
  return { diagnostics, used, ignored };
}

/** What was to be ignored, and is not there any more; only who judged everything can tell. */
export function needlessIgnores(
  { ignores }: Project,
  judgements: readonly Judgement[],
): readonly Diagnostic[] {
  return needless(ignores, new Set(judgements.flatMap(({ used }) => [...used])));
}
