import type { Message } from 'esbuild';
import { type Diagnostic, type DiagnosticSeverity, lazy, type Outcome, outcome } from '../core/index.js';
import type { Placed } from '../language/placed.js';
import { decode, loadAll, type RunDefinitions } from '../runtime/index.js';
import { buildProblem } from './build-problem.js';
import type { Bundle, Script } from './bundle.js';
import { mayReadEarly } from './early/may-read-early.js';
import type { ListFolder } from './entries.js';
import { failures } from './failures.js';
import { cycles } from './imports/cycles.js';
import { importsOfOtherCase } from './imports/other-case.js';
import { misses } from './imports/provided.js';
import type { Modules } from './one-by-one.js';
import type { Locate } from './places/locator.js';
import { type DefinitionFile, filesWith } from './sources.js';
import { type Bundling, givenBy } from './start-bundling.js';

export interface LoadOptions {
  readonly list: ListFolder;
  /** The bytes of a file, or undefined if there is none. */
  readonly readBytes: (file: string) => Promise<Uint8Array | undefined>;
  readonly run: RunDefinitions;
}

export interface Loaded {
  /** What the entries export: a system, or environments. Every position is relative to the folder that they were relative to. */
  readonly systems: readonly Placed[];
  /** Gets what looks places up. Reading all of the definitions' code once more is for runs with problems. */
  readonly locator: () => Promise<Locate>;
  /** The person's files that hold a text. */
  readonly filesWith: (text: string) => readonly DefinitionFile[];
}

/**
 * Reads definition files as they are, TypeScript or JavaScript, has them run, and collects the systems that they export: data, of which
 * nothing runs any more. What is wrong with any of them comes back together, each with its place.
 */
export async function load(
  { entries, cwd, packages, built: building }: Bundling,
  { list, readBytes, run }: LoadOptions,
): Promise<Outcome<Loaded>> {
  const [built, provided] = await Promise.all([building, loadAll(packages)]);
  const surroundings = { cwd, given: givenBy(packages), list };
  const problems = (messages: readonly Message[], severity: DiagnosticSeverity) =>
    Promise.all(messages.map(message => buildProblem(message, severity, surroundings)));
  const warnings = await problems(built.warnings, 'warning');
  if ('errors' in built) {
    return { ok: false, diagnostics: [...(await problems(built.errors, 'error')), ...warnings] };
  }
  const wrong = [
    ...importsOfOtherCase(built),
    ...(await missing(built, provided)),
    ...(await undecodable(built, readBytes)),
  ];
  if (wrong.length > 0) return { ok: false, diagnostics: [...warnings, ...wrong] };

  const script = await scriptOf(built, { entries, cwd });
  const files = entries.map(({ file }) => file);
  const ran = await run({ code: script.code, entries: files, cwd });
  const locator = lazy(() => locatorOf(script));
  const failed = await failures(ran, { entries, built, script, locator });
  const revived = ran.type === 'finished' ? decode(ran.graph) : undefined;
  const systems =
    ran.type === 'finished'
      ? ran.entries.flatMap(each =>
          each.type === 'defined' ? each.defined.map(cell => revived?.(cell) as Placed) : [],
        )
      : [];
  return outcome({ systems, locator, filesWith: text => filesWith(text, script) }, [...warnings, ...failed]);
}

/** What the definitions import of the language and it does not have. */
async function missing(
  built: Bundle,
  provided: Readonly<Record<string, unknown>>,
): Promise<readonly Diagnostic[]> {
  const missed = misses(built.code, provided);
  if (missed.length === 0) return [];
  const { missingImports } = await import('./imports/missing-imports.js');
  return missingImports(built, missed, provided);
}

/** Files that are not UTF-8. The bundler reads them as if they were, so only what it could not read leads to them. */
async function undecodable(
  { sourceMap }: Script,
  readBytes: LoadOptions['readBytes'],
): Promise<readonly Diagnostic[]> {
  if (!/\uFFFD|\\ufffd/i.test(sourceMap)) return [];
  const { notUtf8 } = await import('./not-utf8.js');
  return notUtf8({ sourceMap }, readBytes);
}

/** The bundle, unless a constant may be read before it is there. */
async function scriptOf(
  built: Bundle,
  { entries, cwd }: Pick<Bundling, 'entries' | 'cwd'>,
): Promise<Script | Modules> {
  if (cycles(built.inputs).length === 0 && !mayReadEarly(built.code)) return built;
  const { oneByOne } = await import('./one-by-one.js');
  return oneByOne(built, entries, cwd);
}

async function locatorOf(script: Script): Promise<Locate> {
  const { locator } = await import('./places/locator.js');
  return locator(script);
}
