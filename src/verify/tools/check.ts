import type { Artifact, Diagnostic } from '../../core/index.js';
import { type ArtifactKind, artifactKind } from '../artifact-kind.js';
import { report } from '../catalogue.js';
import { lineOf, placeOf } from '../document.js';
import type { ToolPort } from '../tool-port.js';
import { toolMessages } from './output.js';

/** One run of a tool over all files of a kind. */
interface ToolRun {
  readonly tool: 'promtool' | 'amtool';
  readonly kind: ArtifactKind;
  readonly args: readonly string[];
  /** What the files refer to, and the tool reads with them. */
  readonly beside?: ArtifactKind;
}

const RUNS: readonly ToolRun[] = [
  { tool: 'promtool', kind: 'rule-file', args: ['check', 'rules'] },
  // The rest of the check opens the files of secrets, which are where Prometheus runs and not here.
  { tool: 'promtool', kind: 'prometheus', args: ['check', 'config', '--syntax-only'] },
  { tool: 'amtool', kind: 'alertmanager', args: ['check-config'], beside: 'template' },
];

/** Judges artifacts by the engines' own tools. With `require`, a tool that is not there is an error. */
export async function checkWithTools(
  artifacts: readonly Artifact[],
  mode: 'auto' | 'require',
  tools: ToolPort,
): Promise<readonly Diagnostic[]> {
  const results = await Promise.all(RUNS.map(run => runTool(run, artifacts, mode, tools)));
  const found = results.flat();
  // Both runs of promtool miss it, if one does.
  return found.filter(
    (one, index) =>
      found.findIndex(
        other =>
          other.code === one.code && other.message === one.message && other.path.join() === one.path.join(),
      ) === index,
  );
}

async function runTool(
  { tool, kind, args, beside }: ToolRun,
  artifacts: readonly Artifact[],
  mode: 'auto' | 'require',
  tools: ToolPort,
): Promise<readonly Diagnostic[]> {
  const ofKind = (wanted: ArtifactKind | undefined) =>
    artifacts.filter(({ path }) => wanted && artifactKind(path) === wanted);
  const subjects = ofKind(kind);
  if (subjects.length === 0) return [];
  const program = await tools.find(tool);
  if (program === undefined)
    return mode === 'require' ? [report('verify/tool-missing', { tool }, { path: [tool] })] : [];
  const paths = subjects.map(({ path }) => path);
  const { code, stdout, stderr } = await tools.run(
    program,
    [...args, ...paths],
    [...subjects, ...ofKind(beside)],
  );
  if (code === 0) return [];
  const messages = [...toolMessages(stdout, paths), ...toolMessages(stderr, paths)];
  const fallback = { file: undefined, text: `exit code ${code}: ${(stderr || stdout).trim()}` };
  return (messages.length > 0 ? messages : [fallback]).map(({ file, line, column, text }) => {
    const artifact = subjects.find(({ path }) => path === file);
    const excerpt = artifact && line ? lineOf(artifact, line, column) : undefined;
    const place =
      artifact === undefined ? { path: [tool] } : placeOf({ artifact }, line ? [line] : [], excerpt);
    return report(`verify/${tool}`, { message: text }, place);
  });
}
