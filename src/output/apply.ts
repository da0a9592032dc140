import type { Outcome } from '../core/index.js';
import type { FileSystem } from './file-system.js';
import { guard } from './guard.js';
import { JOURNAL, MANIFEST } from './manifest.js';
import { inParallel } from './parallel.js';
import { folderOf, temporaryPath } from './paths.js';
import type { Change, Plan } from './plan.js';

/**
 * Carries a plan out. Killed at any moment it leaves every file old or new, and the next run finishes the work:
 * each file takes its place in one step, the journal comes before the first of them, and the manifest after the last.
 */
export function apply(plan: Plan, disk: FileSystem): Promise<Outcome<void>> {
  return guard(disk, 'write', async () => ({ ok: true, value: await carryOut(plan, disk), diagnostics: [] }));
}

async function carryOut({ changes, journal, leftovers }: Plan, disk: FileSystem): Promise<void> {
  const writes = changes.filter(({ action }) => action === 'create' || action === 'update');
  const deletions = changes.filter(({ action }) => action === 'delete');
  const files = writes.filter(({ path }) => path !== MANIFEST);
  const manifest = writes.filter(({ path }) => path === MANIFEST);
  const changed = writes.length > 0 || deletions.length > 0;

  for (const path of leftovers.filter(path => path !== JOURNAL)) await disk.remove(path);
  await inParallel(foldersOf(writes), folder => disk.makeFolder(folder));
  if (changed) await replace({ path: JOURNAL, after: journal }, disk);
  await inParallel(files, file => replace(file, disk));
  for (const { path } of deletions) await removeWithFolders(path, disk);
  for (const file of manifest) await replace(file, disk);
  if (changed || leftovers.includes(JOURNAL)) await disk.remove(JOURNAL);
}

function foldersOf(changes: readonly Change[]): string[] {
  return [...new Set(changes.map(({ path }) => folderOf(path)))];
}

async function replace(
  { path, after = '' }: Pick<Change, 'path' | 'after'>,
  disk: FileSystem,
): Promise<void> {
  const temporary = temporaryPath(path, disk.writer);
  await disk.write(temporary, after);
  await disk.rename(temporary, path);
}

async function removeWithFolders(path: string, disk: FileSystem): Promise<void> {
  await disk.remove(path);
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
    const names = await disk.list(folder);
    if (names === undefined || names.size > 0) return;
    await disk.removeFolder(folder);
  }
}
