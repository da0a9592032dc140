import { type Artifact, at, type Diagnostic, environmentOf, groupBy, texts } from '../../core/index.js';
import { lineOf, placeOf } from '../document.js';
import { report } from '../problems.js';
import type { ToolPort } from '../tool-port.js';
import { type ToolMessage, toolMessages } from './output.js';

/** One run of a tool over all files of a format. */
interface ToolRun {
  readonly tool: 'promtool' | 'amtool';
  readonly format: string;
  readonly args: readonly string[];
  /** What the files refer to, and the tool reads with them. */
  readonly beside?: string;
}

const RUNS: readonly ToolRun[] = [
  { tool: 'promtool', format: 'rule-file', args: ['check', 'rules'] },
  // The rest of the check opens the files of secrets, which are where Prometheus runs and not here.
  { tool: 'promtool', format: 'prometheus', args: ['check', 'config', '--syntax-only'] },
  { tool: 'amtool', format: 'alertmanager', args: ['check-config'], beside: 'template' },
];

/** What each system's Prometheus is started with, by the system's name. */
export type Features = Readonly<Record<string, readonly string[]>>;

/** Judges artifacts by the engines' own tools. With `require`, a tool that is not there is an error. */
export async function checkWithTools(
  artifacts: readonly Artifact[],
  mode: 'auto' | 'require',
  tools: ToolPort,
  features: Features,
): Promise<readonly Diagnostic[]> {
  const runs = RUNS.filter(run => artifacts.some(({ format }) => format === run.format));
  const needed = [...new Set(runs.map(({ tool }) => tool))];
  const programs = new Map(
    await Promise.all(needed.map(async tool => [tool, await tools.find(tool)] as const)),
  );
  const missing = needed.filter(tool => mode === 'require' && programs.get(tool) === undefined);
  const results = await Promise.all(
    runs.flatMap(run => {
      const program = programs.get(run.tool);
      return program === undefined
        ? []
        : withFlags(run, artifacts, features).map(each => runTool(each.run, program, each.artifacts, tools));
    }),
  );
  return [
    ...missing.map(tool => report('verify/tool-missing', { tool }, { path: [tool] })),
    ...results.flat(),
  ];
}

/** A language with features is another one: what is judged by it has a run of its own. */
function withFlags(run: ToolRun, artifacts: readonly Artifact[], features: Features) {
  if (run.tool !== 'promtool') return [{ run, artifacts }];
  const subjects = artifacts.filter(({ format }) => format === run.format);
  const byFlags = groupBy(subjects, artifact => (features[environmentOf(artifact)] ?? []).join(','));
  return [...byFlags].map(([enabled, group]) => ({
    run: enabled === '' ? run : { ...run, args: [`--enable-feature=${enabled}`, ...run.args] },
    artifacts: group,
  }));
}

async function runTool(
  { tool, format, args, beside }: ToolRun,
  program: string,
  artifacts: readonly Artifact[],
  tools: ToolPort,
): Promise<readonly Diagnostic[]> {
  const subjects = artifacts.filter(artifact => artifact.format === format);
  const companions = artifacts.filter(artifact => beside !== undefined && artifact.format === beside);
  const paths = subjects.map(({ path }) => path);
  const { code, stdout, stderr, failure } = await tools.run(
    program,
    [...args, ...paths],
    [...subjects.map(beside === undefined ? artifact => artifact : withTemplatesHere), ...companions],
  );
  if (failure !== undefined) return [report('verify/tool-failed', { tool, ...failure }, { path: [tool] })];
  if (code === 0) return [];
  const messages = [...toolMessages(stdout, paths), ...toolMessages(stderr, paths)];
  const silent: ToolMessage = { file: undefined, text: `exit code ${code}: ${(stderr || stdout).trim()}` };
  return (messages.length > 0 ? messages : [silent]).map(({ file, line, column, text }) => {
    const artifact = subjects.find(({ path }) => path === file);
    const excerpt = artifact && line ? lineOf(artifact, line, column) : undefined;
    const place =
      artifact === undefined ? { path: [tool] } : placeOf({ artifact }, line ? [line] : [], excerpt);
    return report(`verify/${tool}`, { message: text }, place);
  });
}

/** Templates that stand beside the configuration here, and in a folder of another machine there, are read from here. */
function withTemplatesHere(artifact: Artifact): Artifact {
  const patterns = texts(at(artifact.document?.value, 'templates')).filter(pattern =>
    pattern.startsWith('/'),
  );
  const content = patterns.reduce(
    (text, pattern) => text.replaceAll(pattern, `./${pattern.slice(pattern.lastIndexOf('/') + 1)}`),
    artifact.content,
  );
  return { ...artifact, content };
}
