import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate, type ListFolder, type Ports } from '../src/app/index.js';
import { renderText } from '../src/cli/index.js';
import * as language from '../src/index.js';
import * as promql from '../src/promql/index.js';
import { runHere } from '../src/runtime/index.js';
import { alone } from './output/alone.js';
import { memoryDisk } from './output/memory-disk.js';
import { aboutOf } from './scenario-about.js';

/**
 * A scenario is a folder: `input.ts` is the one definition file (it may import others beside it), or `definitions/`
 * is a whole definitions folder. What must come out is beside it: `diagnostics.txt` is what a person reads, and `expected/**`
 * are the files that the scenario is about (`about.txt`; without it, all files but the manifest). `npm run regenerate --
 * scenarios` writes both anew.
 */
export const SCENARIOS = fileURLToPath(new URL('./scenarios', import.meta.url));

const PACKAGES = { atalaya: async () => language, 'atalaya/promql': async () => promql };

export interface Outcome {
  /** Those that the scenario is about. */
  readonly files: Readonly<Record<string, string>>;
  /** What the scenario says that it is about, and is not among the files. */
  readonly unmet: readonly string[];
  /** The text report without its plan; undefined if there is nothing to tell. */
  readonly diagnostics: string | undefined;
  readonly exitCode: number;
}

/** Runs the whole pipeline over a scenario, with a disk in memory and no tools. */
export async function runScenario(name: string): Promise<Outcome> {
  const cwd = join(SCENARIOS, name);
  const whole = existsSync(join(cwd, 'definitions'));
  const out = memoryDisk();
  const ports: Ports = {
    cwd,
    list: whole ? lister(cwd) : onlyInput(lister(cwd)),
    readText: async path => (existsSync(join(cwd, path)) ? readFileSync(join(cwd, path), 'utf8') : undefined),
    readBytes: async path => (existsSync(join(cwd, path)) ? readFileSync(join(cwd, path)) : undefined),
    language: PACKAGES,
    run: runHere(PACKAGES),
    out,
    runs: alone,
    tools: { find: async () => undefined, run: () => Promise.reject(new Error('a scenario runs no tools')) },
  };
  const definitions = whole ? 'definitions' : '.';
  const report = await generate(
    { definitions, systems: [], verify: 'off', dryRun: false, force: false },
    ports,
  );
  out.files.delete('manifest.json');
  const about = aboutOf(cwd);
  return {
    files: Object.fromEntries([...out.files].filter(([path]) => about.covers(path)).sort()),
    unmet: about.unmet([...out.files.keys()]),
    diagnostics:
      report.diagnostics.length === 0
        ? undefined
        : renderText({ ...report, plan: [] }, { color: false, out: 'out' }),
    exitCode: report.exitCode,
  };
}

/** What the scenario's folder says must come out. */
export function expectedOf(name: string): Pick<Outcome, 'files' | 'diagnostics'> {
  const folder = join(SCENARIOS, name);
  const text = join(folder, 'diagnostics.txt');
  return {
    files: filesIn(join(folder, 'expected')),
    diagnostics: existsSync(text) ? readFileSync(text, 'utf8') : undefined,
  };
}

export function update(name: string, { files, diagnostics }: Outcome): void {
  const folder = join(SCENARIOS, name);
  rmSync(join(folder, 'expected'), { recursive: true, force: true });
  rmSync(join(folder, 'diagnostics.txt'), { force: true });
  const texts = Object.entries(files).map(([path, text]) => [`expected/${path}`, text] as const);
  for (const [path, text] of diagnostics === undefined
    ? texts
    : [...texts, ['diagnostics.txt', diagnostics] as const]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function filesIn(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry =>
    entry.isFile(),
  );
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map(path => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

function lister(cwd: string): ListFolder {
  return async folder => {
    const path = join(cwd, folder);
    if (!existsSync(path)) return undefined;
    const items = readdirSync(path, { withFileTypes: true });
    return items.map(item => ({ name: item.name, isFolder: item.isDirectory() }));
  };
}

/** The first look at the scenario's folder is for definitions, and finds the input alone; later ones find all. */
function onlyInput(list: ListFolder): ListFolder {
  let first = true;
  return async folder => {
    const items = await list(folder);
    const found = first ? items?.filter(({ name }) => /^input\./.test(name)) : items;
    first = false;
    return found;
  };
}
