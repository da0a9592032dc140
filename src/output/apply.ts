import type { Outcome } from '../core/index.js';
import type { FileSystem } from './file-system.js';
import { guard } from './guard.js';
import type { StillHeld } from './lock/index.js';
import { MANIFEST } from './manifest.js';
import type { NamedDisk } from './named-disk.js';
import { inParallel } from './parallel.js';
import { folderOf, isTemporary, JOURNAL, nameOf } from './paths.js';
import type { Change, Plan } from './plan.js';
import { report } from './problems.js';

/**
 * Carries a plan out. Killed at any moment it leaves every file old or new, and the next run finishes the work: each file takes
 * its place in one step, the journal comes before the first of them and before their folders, and the manifest after the last.
 */
export function apply(
  plan: Plan,
  disk: FileSystem,
  stillHeld: StillHeld = async () => true,
): Promise<Outcome<void>> {
  return guard(disk, disk => carryOut(plan, disk, stillHeld));
}

async function carryOut(
  { changes, journal, leftovers, emptied }: Plan,
  disk: NamedDisk,
  stillHeld: StillHeld,
): Promise<Outcome<void>> {
  const writes = changes.filter(({ action }) => action === 'create' || action === 'update');
  const deletions = changes.filter(({ action }) => action === 'delete');
  const files = writes.filter(({ path }) => path !== MANIFEST);
  const manifest = writes.filter(({ path }) => path === MANIFEST);
  const changed = writes.length > 0 || deletions.length > 0;

  for (const path of leftovers.filter(path => isTemporary(nameOf(path)))) await disk.remove(path);
  if (changed) {
    await disk.makeFolder('');
    await disk.replace(JOURNAL, journal);
  }
  await inParallel(foldersOf(writes), folder => disk.makeFolder(folder));
  await inParallel(files, ({ path, after = '' }) => disk.replace(path, after));
  for (const { path } of deletions) await disk.remove(path);
  for (const folder of emptied) await removeIfEmpty(folder, disk);
  // Whoever has been taken for dead must not say what is there: another run is at work.
  if (!(await stillHeld()))
    return { ok: false, diagnostics: [report('output/taken-over', { folder: disk.name }, { path: [] })] };
  for (const { path, after = '' } of manifest) await disk.replace(path, after);
  if (changed || leftovers.includes(JOURNAL)) await disk.remove(JOURNAL);
  return { ok: true, value: undefined, diagnostics: [] };
}

function foldersOf(changes: readonly Change[]): string[] {
  return [...new Set(changes.map(({ path }) => folderOf(path)))];
}

async function removeIfEmpty(folder: string, disk: NamedDisk): Promise<void> {
  if ((await disk.list(folder))?.size === 0) await disk.removeFolder(folder);
}
