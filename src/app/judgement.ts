import { type Diagnostic, hasErrors } from '../core/index.js';
import {
  type Ignore,
  judge,
  NO_PROJECT,
  needless,
  type Project,
  type Subject,
  withoutIgnored,
} from '../judge/index.js';
import { placedIn, type Trace } from './arrange.js';

/** What the rules found so far, without what is to be ignored. */
export interface Judgement {
  readonly project: Project;
  readonly diagnostics: readonly Diagnostic[];
  readonly ignored: number;
  readonly used: ReadonlySet<Ignore>;
}

export const NOTHING_JUDGED: Judgement = {
  project: NO_PROJECT,
  diagnostics: [],
  ignored: 0,
  used: new Set(),
};

/**
 * Has the rules judge subjects, one group of them after the other. Where one has errors, what comes of it is not judged: it
 * would say the same once more.
 */
export async function judgeInTurn(
  before: Judgement,
  turns: readonly (readonly Subject[])[],
  trace: Trace,
): Promise<Judgement> {
  let judgement = before;
  for (const subjects of turns) {
    if (hasErrors(judgement.diagnostics)) return judgement;
    judgement = await judgeNext(judgement, subjects, trace);
  }
  return judgement;
}

async function judgeNext(before: Judgement, subjects: readonly Subject[], trace: Trace): Promise<Judgement> {
  const { rules } = before.project;
  const found = subjects.flatMap(subject => judge(subject, ({ code, severity }) => rules[code] ?? severity));
  return withFindings(before, found, trace);
}

/** The same for what rules found already, in expressions that were resolved: each weighs what the project says. */
export function weighed(
  before: Judgement,
  findings: readonly Diagnostic[],
  trace: Trace,
): Promise<Judgement> {
  const { rules } = before.project;
  const found = findings.flatMap(each => {
    const severity = rules[each.code] ?? each.severity;
    return severity === 'off' ? [] : [{ ...each, severity }];
  });
  return withFindings(before, found, trace);
}

/** Places are only looked up if findings could be ignored there. */
async function withFindings(
  before: Judgement,
  found: readonly Diagnostic[],
  trace: Trace,
): Promise<Judgement> {
  const { ignores } = before.project;
  const placed = ignores.length === 0 ? found : await placedIn(found, trace);
  const { findings, used, ignored } = withoutIgnored(placed, ignores);
  return {
    project: before.project,
    diagnostics: [...before.diagnostics, ...findings],
    ignored: before.ignored + ignored,
    used: new Set([...before.used, ...used]),
  };
}

/** What was to be ignored, and is not there any more. Only who judged everything can tell. */
export function needlessIgnores({ project, used }: Judgement): readonly Diagnostic[] {
  return needless(project.ignores, used);
}
