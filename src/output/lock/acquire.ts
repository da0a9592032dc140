import { isSystemError, type Outcome } from '../../core/index.js';
import type { FileSystem, Kind } from '../file-system.js';
import { isPreparedLock, LOCK, preparedLock } from '../paths.js';
import { report } from '../problems.js';
import type { Runs } from '../runs.js';
import { entriesOf, entryText } from './entry.js';
import { waitForOthers } from './wait.js';
import { watchLock } from './watch.js';

/**
 * Puts this run's name into the lock, as soon as no other's is there, and returns where it stands.
 *
 * The lock is a folder with one file, named as nothing was before. Made aside, it takes its place by a rename, which fails while
 * anything is in the folder there. So it is there with its entry or not at all; and an entry of the dead is removed by
 * its own name, so that two runs that both find it cannot remove each other's.
 */
export async function acquire(disk: FileSystem, runs: Runs): Promise<Outcome<string>> {
  const watch = watchLock(disk, runs);
  const wait = waitForOthers(disk, runs);
  const name = disk.unique();
  for (let tries = 1; ; ) {
    const kind = (await disk.list(''))?.get(LOCK);
    if (kind !== undefined && kind !== 'folder')
      return {
        ok: false,
        diagnostics: [report('output/in-the-way', { path: LOCK, at: LOCK, kind }, { path: [] })],
      };
    const state = await watch();
    if (state.living === undefined) {
      await removeLock(LOCK, state.dead, disk);
      const entered = await enter(name, disk, runs);
      if (entered === 'entered') {
        await removePrepared(disk, runs);
        return { ok: true, value: `${LOCK}/${name}`, diagnostics: [] };
      }
      if (entered !== 'late' && !(FASTER.includes(entered.code ?? '') && tries++ < MOST_TRIES)) throw entered;
    }
    const late = await wait(state);
    if (late !== undefined) return { ok: false, diagnostics: [late] };
  }
}

/** Takes this run's name out of the lock. */
export async function release(entry: string, disk: FileSystem): Promise<void> {
  await removeLock(LOCK, [entry], disk);
}

/** Others that come first are no refusal of the system's; but for ever they do not. */
const MOST_TRIES = 100;

/** Puts the name into the lock, or not: others were faster, or they tidied away what was being prepared. */
async function enter(
  name: string,
  disk: FileSystem,
  runs: Runs,
): Promise<'entered' | 'late' | NodeJS.ErrnoException> {
  const prepared = preparedLock(disk.unique());
  const refusal = await refusalOf(async () => {
    await disk.makeFolder(prepared);
    await disk.create(`${prepared}/${name}`, entryText(await runs.self()));
    await disk.rename(prepared, LOCK);
  });
  // What counts is whose name is there: a network may repeat what it has done already and report that this failed, and another
  // run may have tidied our name away before the folder took its place.
  const held = (await disk.list(LOCK)) ?? new Map<string, Kind>();
  if (held.has(name)) return 'entered';
  await removeLock(prepared, [`${prepared}/${name}`], disk);
  // Windows has other words for a folder that is taken.
  return refusal === undefined || held.size > 0 ? 'late' : refusal;
}

/** What the system says if the work fails. */
async function refusalOf(work: () => Promise<void>): Promise<NodeJS.ErrnoException | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error;
  }
}

const FASTER: readonly string[] = ['ENOTEMPTY', 'EEXIST', 'ENOENT'];

/**
 * What runs left behind that were killed while they prepared their locks. One that is still at it on another host loses what it has,
 * sees that, and begins again.
 */
async function removePrepared(disk: FileSystem, runs: Runs): Promise<void> {
  for (const [folder, kind] of (await disk.list('')) ?? []) {
    if (kind !== 'folder' || !isPreparedLock(folder)) continue;
    const entries = await entriesOf(folder, disk);
    const living = await Promise.all(
      entries.map(async ({ run }) => run !== undefined && (await runs.isAlive(run)) === true),
    );
    if (!living.includes(true))
      await removeLock(
        folder,
        entries.map(({ path }) => path),
        disk,
      );
  }
}

/** Removes a lock with what is known to be in it, unless something else is in it by now. */
async function removeLock(folder: string, entries: readonly string[], disk: FileSystem): Promise<void> {
  for (const entry of entries) await disk.remove(entry);
  try {
    await disk.removeFolder(folder);
  } catch (error) {
    if (!isSystemError(error) || !FASTER.includes(error.code ?? '')) throw error;
  }
}
