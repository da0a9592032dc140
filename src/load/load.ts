import type { Message } from 'esbuild';
import { type Diagnostic, type Outcome, outcome, type Severity } from '../core/index.js';
import type { Defined } from '../model/definition.js';
import { buildProblem } from './build-problem.js';
import { report } from './catalogue.js';
import type { Entry, ListFolder } from './entries.js';
import { evaluate, type Surroundings } from './evaluate.js';
import { type Locate, locator } from './locate.js';
import { type Bundling, givenBy, type Packages } from './start-bundling.js';
import { systemOf } from './system-of.js';

export interface LoadOptions extends Pick<Surroundings, 'globals'> {
  readonly list: ListFolder;
}

export interface Loaded {
  /** One per entry, in the order of the entries. Every position is relative to the folder that they were relative to. */
  readonly systems: readonly Defined<'system'>[];
  readonly locate: Locate;
}

/**
 * Imports definition files as they are, TypeScript or JavaScript, and collects the systems that they export.
 * Nothing is written. What is wrong with any of them comes back together, each with its place.
 */
export async function load(
  { entries, cwd, packages, built: building }: Bundling,
  { list, globals }: LoadOptions,
): Promise<Outcome<Loaded>> {
  const [built, provide] = await Promise.all([building, loadAll(packages)]);
  const surroundings = { cwd, given: givenBy(packages), list };
  const problems = (messages: readonly Message[], severity: Severity) =>
    Promise.all(messages.map(message => buildProblem(message, severity, surroundings)));
  const warnings = await problems(built.warnings, 'warning');
  if ('errors' in built) {
    return { ok: false, diagnostics: [...(await problems(built.errors, 'error')), ...warnings] };
  }
  const locate = locator(built.sourceMap);
  const run = evaluate(built.code, cwd, { provide, globals });
  const results = entries.map((entry, index) =>
    runEntry(entry, run[index] as () => Record<string, unknown>, locate),
  );
  const systems = results.flatMap(result => (result.ok ? [result.value] : []));
  return outcome({ systems, locate }, [...warnings, ...results.flatMap(({ diagnostics }) => diagnostics)]);
}

async function loadAll(packages: Packages): Promise<Readonly<Record<string, unknown>>> {
  const loading = Object.entries(packages).map(async ([name, get]) => [name, await get()] as const);
  return Object.fromEntries(await Promise.all(loading));
}

function runEntry(
  { name, file }: Entry,
  run: () => Readonly<Record<string, unknown>>,
  locate: Locate,
): Outcome<Defined<'system'>> {
  try {
    const result = systemOf(run());
    if ('system' in result) return { ok: true, value: result.system, diagnostics: [] };
    const problem = report('load/no-system', { file, ...result }, { path: [name] });
    return { ok: false, diagnostics: [{ ...problem, position: { file, line: 1, column: 1 } }] };
  } catch (error) {
    return { ok: false, diagnostics: [thrown(error, name, file, locate)] };
  }
}

function thrown(error: unknown, name: string, file: string, locate: Locate): Diagnostic {
  const known = error instanceof Error;
  const text = known
    ? `${error.name}: ${error.message}`
    : `something was thrown that is no error: ${String(error)}`;
  const circular = known && /before initialization/.test(error.message);
  return {
    ...report('load/exception', { text, circular }, { path: [name] }),
    position: (known ? locate(error) : undefined) ?? { file, line: 1, column: 1 },
  };
}
