import { type Artifact, type Diagnostic, groupBy } from '../core/index.js';
import type { Document } from './document.js';
import { checkAlertmanager } from './documents/alertmanager.js';
import { checkCompose } from './documents/compose.js';
import { checkPrometheus } from './documents/prometheus.js';
import { checkTemplates } from './documents/templates.js';
import { checkPolicy } from './policy/index.js';
import { validate } from './schema/validate.js';
import { read } from './text/read.js';
import { tooLarge } from './text/size.js';
import type { ToolPort } from './tool-port.js';
import { checkWithTools, type Features } from './tools/check.js';

export interface VerifyOptions {
  /** Whether promtool and amtool take part: if they are there, in any case, or not at all. */
  readonly mode: 'auto' | 'require' | 'off';
  /** How to run them. Without it they are nowhere. */
  readonly tools?: ToolPort | undefined;
  /** What each system's Prometheus is started with, so that promtool reads rules as it does. */
  readonly features?: Features | undefined;
}

/**
 * Judges the bytes that are about to be written, as their readers will: nothing here knows where they came from.
 * Every problem of every artifact is reported, in the order of the artifacts; those between artifacts follow, and
 * what the engines' tools say of the files that had none.
 */
export async function verify(
  artifacts: readonly Artifact[],
  { mode, tools = NO_TOOLS, features = {} }: VerifyOptions,
): Promise<readonly Diagnostic[]> {
  const readings = artifacts.map(artifact => ({ artifact, ...read(artifact) }));
  const documents = readings.flatMap(({ document }) => document ?? []);
  const own = await Promise.all(
    readings.map(async ({ artifact, document, diagnostics }) => [
      ...diagnostics,
      ...tooLarge(artifact),
      ...(document === undefined ? [] : [...(await judge(document))]),
    ]),
  );
  const found = [...own.flat(), ...checkDocuments(documents, artifacts)];
  if (mode === 'off') return found;

  const faulty = new Set(found.filter(({ severity }) => severity === 'error').flatMap(({ path }) => path));
  const sound = artifacts.filter(({ path }) => !faulty.has(path));
  return [...found, ...(await checkWithTools(sound, mode, tools, features))];
}

async function judge(document: Document): Promise<readonly Diagnostic[]> {
  return [...(await validate(document)), ...checkPolicy(document)];
}

const NO_TOOLS: ToolPort = {
  find: async () => undefined,
  run: async path => ({ code: 127, stdout: '', stderr: `${path} cannot be run` }),
};

/** What documents say, each by itself and to each other. */
function checkDocuments(
  documents: readonly Document[],
  artifacts: readonly Artifact[],
): readonly Diagnostic[] {
  const bySystem = [...groupBy(documents, ({ system }) => system).values()];
  return [
    ...bySystem.flatMap(checkSystem),
    ...of(documents, 'compose').flatMap(compose => checkCompose(compose, artifacts)),
  ];
}

/** One system has one Prometheus and one Alertmanager. */
function checkSystem(documents: readonly Document[]): readonly Diagnostic[] {
  const ruleFiles = of(documents, 'rule-file');
  return [
    ...of(documents, 'prometheus').flatMap(config => checkPrometheus(config, ruleFiles)),
    ...of(documents, 'alertmanager').flatMap(config => [
      ...checkAlertmanager(config),
      ...checkTemplates(config, of(documents, 'template')),
    ]),
  ];
}

const of = (documents: readonly Document[], format: string) =>
  documents.filter(document => document.format === format);
