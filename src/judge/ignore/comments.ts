import type { Diagnostic, Located } from '../../core/index.js';
import { report } from '../problems.js';
import type { Ignore } from './ignore.js';
import { codeProblem, type StageCodes } from './known-codes.js';

/** What a comment that ignores a finding begins with. A file without this text has none. */
export const IGNORE = 'atalaya ignore';

/** A comment in a file, without the mark that begins it. */
export interface Comment {
  readonly text: string;
  readonly place: Required<Located>;
  /** Whether it has a line of its own, or stands behind something. */
  readonly alone: boolean;
}

export interface CommentedIgnores {
  readonly ignores: readonly Ignore[];
  readonly problems: readonly Diagnostic[];
}

/**
 * The ignores among the comments of one file. `atalaya ignore <code>: <reason>` behind something covers that line; alone on its
 * line, it covers the next one that is not a comment.
 */
export async function ignoresIn(
  comments: readonly Comment[],
  stageCodes: StageCodes,
): Promise<CommentedIgnores> {
  const commentLines = new Set(comments.filter(({ alone }) => alone).map(({ place }) => lineOf(place)));
  const ignores: Ignore[] = [];
  const problems: Diagnostic[] = [];
  for (const { text, place: located, alone } of comments) {
    const found = WORDS.exec(text);
    if (found === null) continue;
    const [, code = '', reason = ''] = found;
    const { position, source } = located;
    const place = { path: [], position, source };
    const wrong = await problemsOf({ code, reason, place }, stageCodes);
    problems.push(...wrong);
    if (wrong.length > 0) continue;
    let line = lineOf(located);
    if (alone) while (commentLines.has(line)) line++;
    ignores.push({ code, reason: reason.trim(), file: position?.file, line, place });
  }
  return { ignores, problems };
}

async function problemsOf(
  { code, reason, place }: Pick<Ignore, 'code' | 'reason' | 'place'>,
  stageCodes: StageCodes,
): Promise<readonly Diagnostic[]> {
  if (code === '') return [report('judge/no-rule', {}, place)];
  const wrong = await codeProblem(code, place, stageCodes);
  return reason.trim() === '' ? [...wrong, report('judge/no-reason', { code }, place)] : wrong;
}

const WORDS = new RegExp(`^\\s*${IGNORE}\\b[ \\t]*([^\\s:]*)[ \\t]*(?::(.*))?`);

const lineOf = ({ position }: Located): number => position?.line ?? 0;
