import {
  type Artifact,
  type Diagnostic,
  environmentOf,
  groupBy,
  type LogicalPath,
  type Outcome,
  outcome,
  sortedBy,
} from '../core/index.js';
import { longPaths } from './lengths.js';
import { MANIFEST, type ManifestEntry, manifestText, sha256 } from './manifest.js';
import { foldersTo, isOwnName, isSafePath } from './paths.js';
import { report } from './problems.js';
import type { Snapshot } from './snapshot.js';

export type Action = 'create' | 'update' | 'delete' | 'unchanged';

/** What happens to one file. */
export interface Change {
  readonly action: Action;
  readonly path: string;
  /** The text on the disk; absent for a file to create. */
  readonly before?: string | undefined;
  /** The text to be; absent for a file to delete. */
  readonly after?: string | undefined;
}

/** All that a run would do to the output folder, in canonical order. The manifest is one of the files. */
export interface Plan {
  readonly changes: readonly Change[];
  /** What stands in the journal while the files are written. */
  readonly journal: string;
  readonly leftovers: readonly string[];
  /** Folders to remove if nothing is in them by then, the innermost first: what was to be there is deleted, or never came. */
  readonly emptied: readonly string[];
}

/** Whether there is anything to do, be it to tidy up after a run that was killed. */
export function hasWork({ changes, leftovers }: Plan): boolean {
  return leftovers.length > 0 || changes.some(({ action }) => action !== 'unchanged');
}

export interface PlanOptions {
  /** The environments whose artifacts these are. Those of others stay, and so do their manifest entries. Default: all. */
  readonly environments?: readonly string[] | undefined;
  /** Overwrite and delete what was edited by hand. */
  readonly force?: boolean | undefined;
}

/**
 * Compares what should be with what is. A file that already is as it should be needs no permission; any other must
 * be as we left it, or the plan is refused: with `force` it is ours all the same.
 */
export function plan(
  artifacts: readonly Artifact[],
  snapshot: Snapshot,
  { environments, force = false }: PlanOptions = {},
): Outcome<Plan> {
  const problems = [
    ...unsafePaths(artifacts),
    ...duplicatePaths(artifacts),
    ...longPaths(artifacts, snapshot.longestPath),
  ];
  if (problems.length > 0) return { ok: false, diagnostics: problems };

  const inScope = ({ environment, origin }: ManifestEntry) =>
    environments === undefined || environments.some(name => name === (environment ?? origin[0]));
  const wanted = new Map(artifacts.map(artifact => [artifact.path, artifact]));
  const others = [...snapshot.owned].filter(([path]) => !wanted.has(path));
  const kept = others.filter(([, entries]) => !entries.some(inScope));
  const obsolete = others.filter(([, entries]) => entries.some(inScope)).map(([path]) => path);

  const next = [
    ...artifacts.map(entryOf),
    ...kept.map(([path, entries]) => currentEntry(entries, snapshot, path)),
  ];
  const decisions = [
    ...artifacts.map(artifact => place(artifact, snapshot, force)),
    ...obsolete.map(path => prune(path, snapshot, force)),
    place({ path: MANIFEST, content: manifestText(next) }, snapshot, true),
  ];
  return outcome(
    {
      changes: sortedBy(
        decisions.filter(decision => decision !== undefined && 'action' in decision),
        ({ path }) => path,
      ),
      journal: manifestText(distinct([...[...snapshot.owned.values()].flat(), ...next])),
      leftovers: snapshot.leftovers,
      emptied: emptiedFolders(
        [...obsolete, ...kept.map(([path]) => path).filter(path => !snapshot.files.has(path))],
        snapshot,
      ),
    },
    decisions.filter(decision => decision !== undefined && 'code' in decision),
  );
}

function place(
  { path, content, origin }: Pick<Artifact, 'path' | 'content'> & { readonly origin?: LogicalPath },
  { files, obstacles, owned }: Snapshot,
  force: boolean,
): Change | Diagnostic {
  const at = { path: origin ?? [] };
  const obstacle = obstacles.get(path);
  if (obstacle !== undefined) return report('output/in-the-way', { path, ...obstacle }, at);
  const file = files.get(path);
  if (file === undefined) return { action: 'create', path, after: content };
  if (file.sha256 === sha256(content)) return { action: 'unchanged', path, before: content, after: content };
  if (!force && !isOurs(path, file.sha256, owned)) {
    return owned.has(path)
      ? report('output/edited', { path, doomed: false }, at)
      : report('output/unmanaged', { path }, at);
  }
  return { action: 'update', path, before: file.text, after: content };
}

/** A file that nothing generates any more goes, unless somebody has put work into it. */
function prune(
  path: string,
  { files, obstacles, owned }: Snapshot,
  force: boolean,
): Change | Diagnostic | undefined {
  const file = files.get(path);
  if (file === undefined || obstacles.has(path)) return undefined;
  if (force || isOurs(path, file.sha256, owned)) return { action: 'delete', path, before: file.text };
  return report('output/edited', { path, doomed: true }, { path: owned.get(path)?.[0]?.origin ?? [] });
}

function emptiedFolders(paths: readonly string[], { folders }: Snapshot): string[] {
  const candidates = new Set(paths.flatMap(foldersTo));
  return sortedBy(
    [...candidates].filter(folder => folder !== '' && folders.has(folder)),
    folder => folder,
  ).reverse();
}

function isOurs(path: string, hash: string, owned: Snapshot['owned']): boolean {
  return owned.get(path)?.some(entry => entry.sha256 === hash) ?? false;
}

function entryOf(artifact: Artifact): ManifestEntry {
  const { path, content, origin } = artifact;
  const environment = environmentOf(artifact);
  return {
    path,
    sha256: sha256(content),
    origin,
    ...(environment !== origin[0] && { environment }),
  };
}

/** Of another environment: what we last wrote there, which a killed run may not have entered in the manifest. */
function currentEntry(entries: readonly ManifestEntry[], { files }: Snapshot, path: string): ManifestEntry {
  return entries.find(entry => entry.sha256 === files.get(path)?.sha256) ?? (entries[0] as ManifestEntry);
}

function distinct(entries: readonly ManifestEntry[]): ManifestEntry[] {
  return [...new Map(entries.map(entry => [`${entry.path}\n${entry.sha256}`, entry])).values()];
}

function unsafePaths(artifacts: readonly Artifact[]): Diagnostic[] {
  return artifacts
    .filter(({ path }) => !isSafePath(path) || path === MANIFEST || path.split('/').some(isOwnName))
    .map(({ path, origin }) => report('output/unsafe-path', { path }, { path: origin }));
}

function duplicatePaths(artifacts: readonly Artifact[]): Diagnostic[] {
  const groups = groupBy(
    sortedBy(artifacts, ({ path }) => path),
    ({ path }) => path.toLowerCase(),
  );
  return [...groups.values()].flatMap(([first, ...rest]) =>
    rest.map(({ path, origin }) => {
      const related = [{ message: 'the other one', path: (first as Artifact).origin }];
      const facts = { path, other: (first as Artifact).path };
      return report('output/duplicate-path', facts, { path: origin, related });
    }),
  );
}
