import { type Artifact, groupBy, type Outcome, sortedBy } from '../core/index.js';
import type { FileSystem, Kind } from './file-system.js';
import { guard } from './guard.js';
import { MANIFEST, type ManifestEntry, parseManifest, sha256 } from './manifest.js';
import { inParallel } from './parallel.js';
import { folderOf, foldersTo, isLock, isSafePath, isTemporary, JOURNAL, nameOf } from './paths.js';
import { report } from './problems.js';

export interface DiskFile {
  readonly sha256: string;
  readonly text: string;
}

/** What the disk holds, as far as a plan looks at it. */
export interface Snapshot {
  /** What we wrote, or were about to write, under each path. The manifest's own entry comes first. */
  readonly owned: ReadonlyMap<string, readonly ManifestEntry[]>;
  readonly files: ReadonlyMap<string, DiskFile>;
  /** What keeps a path from being a file: the first thing on the way that is of the wrong kind. */
  readonly obstacles: ReadonlyMap<string, { readonly at: string; readonly kind: Kind }>;
  /** The folders that are there, of those that lead to what we wrote or want to write. */
  readonly folders: ReadonlySet<string>;
  /** Temporary files, a journal and a lock: a run that was killed left them behind, or one that is at work has them in use. */
  readonly leftovers: readonly string[];
  /** How many bytes a path may have there. */
  readonly longestPath: number;
}

/** Looks at the output folder, as far as these artifacts and the manifest name it. `force` drops a broken manifest. */
export function takeSnapshot(
  artifacts: readonly Artifact[],
  disk: FileSystem,
  force: boolean,
): Promise<Outcome<Snapshot>> {
  return guard(disk, disk => look(artifacts, disk, force));
}

async function look(
  artifacts: readonly Artifact[],
  disk: FileSystem,
  force: boolean,
): Promise<Outcome<Snapshot>> {
  const top = (await disk.list('')) ?? new Map<string, Kind>();
  const manifest = await readManifest(MANIFEST, top, disk);
  if ('why' in manifest && !force) {
    const facts = { path: `${disk.name}/${MANIFEST}`, why: manifest.why };
    return { ok: false, diagnostics: [report('output/broken-manifest', facts, { path: [] })] };
  }
  // A journal that cannot be read was made by nobody of ours, for it takes its place in one step.
  const entries = [manifest, await readManifest(JOURNAL, top, disk)].flatMap(read =>
    'why' in read ? [] : read,
  );
  const owned = groupBy(entries, ({ path }) => path);
  const paths = [
    ...new Set([MANIFEST, ...owned.keys(), ...artifacts.map(({ path }) => path).filter(isSafePath)]),
  ];
  const folders = await listFolders(paths, top, disk);
  const obstacles = new Map(paths.flatMap(path => obstacleOf(path, folders)));
  const present = paths.filter(
    path => folders.get(folderOf(path))?.get(nameOf(path)) === 'file' && !obstacles.has(path),
  );
  const files = new Map(
    await inParallel(present, async path => [path, diskFile(await disk.read(path))] as const),
  );
  const value = {
    owned,
    files,
    obstacles,
    folders: new Set(folders.keys()),
    leftovers: leftoversIn(folders),
    longestPath: disk.longestPath,
  };
  return { ok: true, value, diagnostics: [] };
}

type Folders = ReadonlyMap<string, ReadonlyMap<string, Kind>>;

async function readManifest(path: string, top: ReadonlyMap<string, Kind>, disk: FileSystem) {
  return top.get(path) === 'file' ? parseManifest(new TextDecoder().decode(await disk.read(path))) : [];
}

/** Only what is a folder is entered: a link that leads out of the output folder is seen, and never followed. */
async function listFolders(
  paths: readonly string[],
  top: ReadonlyMap<string, Kind>,
  disk: FileSystem,
): Promise<Folders> {
  const folders = new Map([['', top]]);
  const wanted = new Set(paths.flatMap(foldersTo));
  for (const folder of sortedBy(wanted, path => path)) {
    const isFolder = folders.get(folderOf(folder))?.get(nameOf(folder)) === 'folder';
    const names = isFolder ? await disk.list(folder) : undefined;
    if (names !== undefined) folders.set(folder, names);
  }
  return folders;
}

function obstacleOf(path: string, folders: Folders): [string, { at: string; kind: Kind }][] {
  const steps = [...foldersTo(path).slice(1), path];
  const at = steps.find(step => {
    const kind = folders.get(folderOf(step))?.get(nameOf(step));
    return kind !== undefined && kind !== (step === path ? 'file' : 'folder');
  });
  const kind = at === undefined ? undefined : folders.get(folderOf(at))?.get(nameOf(at));
  return at === undefined || kind === undefined ? [] : [[path, { at, kind }]];
}

function diskFile(bytes: Uint8Array): DiskFile {
  return { sha256: sha256(bytes), text: new TextDecoder().decode(bytes) };
}

function leftoversIn(folders: Folders): string[] {
  const paths = [...folders].flatMap(([folder, names]) =>
    [...names].flatMap(([name, kind]) => {
      const left =
        kind === 'file'
          ? isTemporary(name) || (folder === '' && name === JOURNAL)
          : folder === '' && kind === 'folder' && isLock(name);
      return left ? [folder === '' ? name : `${folder}/${name}`] : [];
    }),
  );
  return sortedBy(paths, path => path);
}
