import type { Outcome } from '../../core/index.js';
import type { FileSystem } from '../file-system.js';
import { guard } from '../guard.js';
import { LOCK, nameOf } from '../paths.js';
import type { Runs } from '../runs.js';
import { acquire, release } from './acquire.js';
import { waitForOthers } from './wait.js';
import { BEAT_MS, watchLock } from './watch.js';

/** Whether this run still is the one that writes: another may have taken it for dead. */
export type StillHeld = () => Promise<boolean>;

/** Works on the output folder as the only run that writes there. Others wait, so what the work is to rely on it has to look at itself. */
export function asOnlyWriter<T>(
  disk: FileSystem,
  runs: Runs,
  work: (stillHeld: StillHeld) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return guard(disk, async disk => {
    const wasThere = (await disk.list('')) !== undefined;
    try {
      const lock = await acquire(disk, runs);
      return lock.ok ? await runs.undisturbed(() => holding(lock.value, disk, runs, work)) : lock;
    } finally {
      // Nothing of ours came into it. If something has, from us or from others, the system refuses.
      if (!wasThere) await disk.removeFolder('').catch(() => {});
    }
  });
}

async function holding<T>(
  entry: string,
  disk: FileSystem,
  runs: Runs,
  work: (stillHeld: StillHeld) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const stop = runs.every(BEAT_MS, () => void disk.touch(entry).catch(() => {}));
  try {
    return await work(async () => (await disk.list(LOCK))?.has(nameOf(entry)) ?? false);
  } finally {
    stop();
    // What cannot be removed now is removed by the next run, as this one is gone by then.
    await release(entry, disk).catch(() => {});
  }
}

/**
 * Looks at the output folder while no run writes there, and looks again if one did. It takes no lock, since whoever only looks may not
 * be allowed to write: locks that come and go leave another stamp on the folder.
 */
export function whileNobodyWrites<T>(
  disk: FileSystem,
  runs: Runs,
  look: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return guard(disk, async disk => {
    const watch = watchLock(disk, runs);
    const wait = waitForOthers(disk, runs);
    for (;;) {
      const before = await disk.stamp('');
      const isFolder = (await disk.list(''))?.get(LOCK) === 'folder';
      const state = isFolder ? await watch() : { dead: [] };
      const seen = state.living === undefined ? await look() : undefined;
      if (seen !== undefined && (await disk.stamp('')) === before) return seen;
      const late = await wait(state);
      if (late !== undefined) return { ok: false, diagnostics: [late] };
    }
  });
}
