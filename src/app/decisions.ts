import { isSystemError, type Outcome, outcome, systemReason } from '../core/index.js';
import {
  IGNORE,
  ignoresIn,
  lineComments,
  NO_PROJECT,
  type Project,
  readProject,
  report,
} from '../judge/index.js';
import type { Ports, Request } from './request.js';
import type { ResolvedDefinitions } from './resolve-definitions.js';

/** What the project's people decided: in `atalaya.yml`, and in comments of the definitions. */
export async function decisions(
  request: Pick<Request, 'definitions'>,
  ports: Pick<Ports, 'readText'>,
  { filesWith }: Pick<ResolvedDefinitions, 'filesWith'>,
): Promise<Outcome<Project>> {
  const { problems, ...project } = await projectFile(projectPath(request), ports);
  const inComments = await Promise.all(
    filesWith(IGNORE).map(file => ignoresIn(lineComments(file), stageCodes)),
  );
  const ignores = [...project.ignores, ...inComments.flatMap(each => each.ignores)];
  return outcome({ ...project, ignores }, [...problems, ...inComments.flatMap(each => each.problems)]);
}

/** Beside the folder of the definitions. */
function projectPath({ definitions }: Pick<Request, 'definitions'>): string {
  return `${definitions.slice(0, definitions.lastIndexOf('/') + 1)}atalaya.yml`;
}

async function projectFile(path: string, { readText }: Pick<Ports, 'readText'>) {
  try {
    const text = await readText(path);
    return text === undefined ? { ...NO_PROJECT, problems: [] } : await readProject(path, text, stageCodes);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const facts = { file: path, problem: systemReason(error) };
    const position = { file: path, line: 1, column: 1 };
    const problem = report('judge/unreadable-project', facts, { path: [], position });
    return { ...NO_PROJECT, problems: [problem] };
  }
}

async function stageCodes(): Promise<readonly string[]> {
  const { STAGE_CODES } = await import('./stage-codes.js');
  return STAGE_CODES;
}
