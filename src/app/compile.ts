import { type Artifact, type Diagnostic, type Outcome, outcome } from '../core/index.js';
import { findEntries, type Loaded, load } from '../load/index.js';
import type { Trace } from './arrange.js';
import { report } from './catalogue.js';
import type { Ports, Request } from './request.js';

/** Everything that the definitions come to, in memory, with what it takes to trace a problem back to them. */
export interface Compiled {
  readonly outcome: Outcome<readonly Artifact[]>;
  readonly trace: Trace;
}

/** The stages that every verb shares: load → resolve → targets → verify. A stage that finds an error is the last one. */
export async function compile(request: Request, ports: Ports): Promise<Compiled> {
  // Definitions are bundled by another process, so the rooms that judge them load meanwhile.
  const [loaded, { resolve }, { compile: compileTargets }, { verify }] = await Promise.all([
    loadDefinitions(request, ports),
    import('../resolve/index.js'),
    import('../targets/index.js'),
    import('../verify/index.js'),
  ]);
  if (!loaded.ok) return { outcome: loaded, trace: {} };
  const { locate } = loaded.value;

  const resolved = carry(loaded.diagnostics, resolve(loaded.value.systems));
  if (!resolved.ok) return { outcome: resolved, trace: { locate } };
  const trace = { locate, sites: resolved.value.sites };

  const compiled = carry(resolved.diagnostics, compileTargets(resolved.value.model));
  if (!compiled.ok) return { outcome: compiled, trace };

  const judged = await verify(compiled.value, { mode: request.verify, tools: ports.tools });
  const diagnostics = judged.map(diagnostic => traced(diagnostic, compiled.value, trace));
  return { outcome: carry(compiled.diagnostics, outcome(compiled.value, diagnostics)), trace };
}

/** What is wrong with a file is traced to the definition that the file came from. */
function traced(diagnostic: Diagnostic, artifacts: readonly Artifact[], { sites }: Trace): Diagnostic {
  const artifact = artifacts.find(({ path }) => path === diagnostic.path[0]);
  return artifact === undefined ? diagnostic : { ...diagnostic, site: sites?.(artifact.origin.split(' > ')) };
}

async function loadDefinitions(request: Request, ports: Ports): Promise<Outcome<Loaded>> {
  const [entries, provide] = await Promise.all([
    findEntries(request.definitions, ports.list),
    ports.language(),
  ]);
  if (!entries.ok) return entries;
  const { cwd, list, globals } = ports;
  const loaded = await load(entries.value, { cwd, list, provide, globals });
  return loaded.ok ? carry(loaded.diagnostics, choose(loaded.value, request.systems)) : loaded;
}

/** The systems that were asked for. */
function choose(loaded: Loaded, names: readonly string[]): Outcome<Loaded> {
  if (names.length === 0) return { ok: true, value: loaded, diagnostics: [] };
  const known = loaded.systems.map(({ definition }) => definition.name);
  const unknown = names.filter(name => !known.includes(name));
  const systems = loaded.systems.filter(({ definition }) => names.includes(definition.name));
  return unknown.length === 0
    ? { ok: true, value: { ...loaded, systems }, diagnostics: [] }
    : {
        ok: false,
        diagnostics: unknown.map(name => report('app/unknown-system', { name, known }, { path: [] })),
      };
}

/** An outcome with what the stages before it had to say. */
function carry<T>(before: readonly Diagnostic[], next: Outcome<T>): Outcome<T> {
  return { ...next, diagnostics: [...before, ...next.diagnostics] };
}
