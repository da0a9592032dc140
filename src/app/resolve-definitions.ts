import type { Diagnostic, Outcome } from '../core/index.js';
import { type Bundling, findEntries, type Loaded, load, startBundling } from '../load/index.js';
import type { Model } from '../model/index.js';
import type { Trace } from './arrange.js';
import { choose } from './choose.js';
import type { Ports, Request } from './request.js';

export type DefinitionsRequest = Pick<Request, 'definitions' | 'systems' | 'environments'>;
export type DefinitionsPorts = Pick<Ports, 'cwd' | 'list' | 'readText' | 'readBytes' | 'language' | 'run'>;

/** What the definitions say, with what it takes to trace a problem back to them. */
export interface ResolvedDefinitions {
  readonly outcome: Outcome<Model>;
  readonly trace: Trace;
  /** What rules found in their expressions, for somebody to weigh. */
  readonly findings: readonly Diagnostic[];
  /** The definitions' files that hold a text. */
  readonly filesWith: Loaded['filesWith'];
}

/** Finds the definitions, and has another process bundle them. What a verb needs besides is best loaded from here on. */
export async function startDefinitions(
  { definitions }: DefinitionsRequest,
  { cwd, list, language }: DefinitionsPorts,
): Promise<Outcome<Bundling>> {
  const entries = await findEntries(definitions, list);
  if (!entries.ok) return entries;
  return { ...entries, value: await startBundling(entries.value, { cwd, packages: language }) };
}

/** Load → resolve. */
export async function resolveDefinitions(
  started: Outcome<Bundling>,
  request: DefinitionsRequest,
  ports: DefinitionsPorts,
): Promise<ResolvedDefinitions> {
  if (!started.ok) return { ...NOTHING, outcome: started };
  const [loaded, { resolve }] = await Promise.all([
    loadDefinitions(started.value, request, ports),
    import('../resolve/index.js'),
  ]);
  if (!loaded.ok) return { ...NOTHING, outcome: loaded };
  const { locator, filesWith } = loaded.value;
  const findings: Diagnostic[] = [];
  const resolved = carry(
    loaded.diagnostics,
    resolve(loaded.value.systems, found => void findings.push(...found)),
  );
  if (!resolved.ok) return { outcome: resolved, trace: { locator }, findings, filesWith };
  const { model, sites } = resolved.value;
  return { outcome: { ...resolved, value: model }, trace: { locator, sites }, findings, filesWith };
}

const NOTHING = { trace: {}, findings: [], filesWith: () => [] };

/** An outcome with what the stages before it had to say. */
export function carry<T>(before: readonly Diagnostic[], next: Outcome<T>): Outcome<T> {
  return { ...next, diagnostics: [...before, ...next.diagnostics] };
}

async function loadDefinitions(
  bundling: Bundling,
  request: DefinitionsRequest,
  { list, readBytes, run }: DefinitionsPorts,
): Promise<Outcome<Loaded>> {
  const loaded = await load(bundling, { list, readBytes, run });
  return loaded.ok ? carry(loaded.diagnostics, choose(loaded.value, request)) : loaded;
}
