import type { Message } from 'esbuild';
import { type Diagnostic, type DiagnosticSeverity, lazy, type Outcome, outcome } from '../core/index.js';
import type { Defined } from '../language/definition.js';
import { buildProblem } from './build-problem.js';
import type { Bundle } from './bundle.js';
import type { Entry, ListFolder } from './entries.js';
import { evaluate, isTimeout, type Sandbox, withinTime } from './evaluate.js';
import { exception } from './exception.js';
import { cycles } from './imports/cycles.js';
import { misses } from './imports/provided.js';
import type { Locate } from './places/locator.js';
import { report } from './problems.js';
import { type DefinitionFile, filesWith } from './sources.js';
import { type Bundling, givenBy, type Packages } from './start-bundling.js';
import { systemOf } from './system-of.js';

export interface LoadOptions extends Pick<Sandbox, 'globals'> {
  readonly list: ListFolder;
  /** What went wrong that nobody caught, once definitions were read. */
  readonly strays?: (() => Promise<readonly unknown[]>) | undefined;
  /** How long one may run. */
  readonly limitMs?: number;
}

export interface Loaded {
  /** One per entry, in the order of the entries. Every position is relative to the folder that they were relative to. */
  readonly systems: readonly Defined<'system' | 'environment'>[];
  /** Gets what looks places up. Reading all of the definitions' code once more is for runs with problems. */
  readonly locator: () => Promise<Locate>;
  /** The person's files that hold a text. */
  readonly filesWith: (text: string) => readonly DefinitionFile[];
}

/**
 * Imports definition files as they are, TypeScript or JavaScript, and collects the systems that they export.
 * Nothing is written. What is wrong with any of them comes back together, each with its place.
 */
export async function load(
  { entries, cwd, packages, built: building }: Bundling,
  { list, globals, strays, limitMs = 60_000 }: LoadOptions,
): Promise<Outcome<Loaded>> {
  const [built, provide] = await Promise.all([building, loadAll(packages)]);
  const surroundings = { cwd, given: givenBy(packages), list };
  const problems = (messages: readonly Message[], severity: DiagnosticSeverity) =>
    Promise.all(messages.map(message => buildProblem(message, severity, surroundings)));
  const warnings = await problems(built.warnings, 'warning');
  if ('errors' in built) {
    return { ok: false, diagnostics: [...(await problems(built.errors, 'error')), ...warnings] };
  }
  const missed = misses(built.code, provide);
  if (missed.length > 0) {
    const { missingImports } = await import('./imports/missing-imports.js');
    const missing = missingImports(built, missed, provide);
    if (missing.length > 0) return { ok: false, diagnostics: [...warnings, ...missing] };
  }
  const circles = cycles(built.inputs);
  if (circles.length > 0) {
    const { circularReads } = await import('./imports/circular.js');
    const reads = await circularReads(built, circles, entries, { cwd, provide, globals });
    if (reads.length > 0) return { ok: false, diagnostics: [...warnings, ...reads] };
  }
  const run = evaluate(built.code, cwd, { provide, globals });
  const results = entries.map((entry, index) =>
    runEntry(entry, run[index] as () => Record<string, unknown>, limitMs),
  );
  const locator = lazy(() => locatorOf(built));
  const stray = (await strays?.()) ?? [];
  // What was thrown needs its place at once: no later stage knows of it.
  const failed = stray.length > 0 || results.some(result => 'error' in result);
  const locate = failed ? await locator() : undefined;
  const diagnostics = results.flatMap(result =>
    'error' in result ? [thrown(result, limitMs, locate)] : 'problem' in result ? [result.problem] : [],
  );
  return outcome(
    {
      systems: results.flatMap(result => ('system' in result ? [result.system] : [])),
      locator,
      filesWith: text => filesWith(text, built),
    },
    [...warnings, ...diagnostics, ...stray.map(error => exception(error, [], locate))],
  );
}

function thrown(
  { entry: { name, file }, error }: Thrown,
  limitMs: number,
  locate: Locate | undefined,
): Diagnostic {
  const whole = { position: { file, line: 1, column: 1 } };
  if (isTimeout(error)) {
    return { ...report('load/endless', { file, seconds: limitMs / 1000 }, { path: [name] }), ...whole };
  }
  return { ...whole, ...exception(error, [name], locate) };
}

async function locatorOf(built: Bundle): Promise<Locate> {
  const { locator } = await import('./places/locator.js');
  return locator(built);
}

interface Thrown {
  readonly entry: Entry;
  readonly error: unknown;
}

async function loadAll(packages: Packages): Promise<Readonly<Record<string, unknown>>> {
  const loading = Object.entries(packages).map(async ([name, get]) => [name, await get()] as const);
  return Object.fromEntries(await Promise.all(loading));
}

function runEntry(
  entry: Entry,
  run: () => Readonly<Record<string, unknown>>,
  limitMs: number,
): { readonly system: Defined<'system' | 'environment'> } | { readonly problem: Diagnostic } | Thrown {
  try {
    const result = systemOf(withinTime(run, limitMs));
    if ('system' in result) return result;
    const { name, file } = entry;
    const problem = report('load/no-system', { file, ...result }, { path: [name] });
    return { problem: { ...problem, position: { file, line: 1, column: 1 } } };
  } catch (error) {
    return { entry, error };
  }
}
