import type { FileSystem } from '../file-system.js';
import { LOCK } from '../paths.js';
import type { Run, Runs } from '../runs.js';
import { entriesOf } from './entry.js';

/** How often a run shows that it is alive to those that cannot look for its process. */
export const BEAT_MS = 5_000;

/** Without a sign for that long it is gone: six beats, which no busy disk delays. */
export const SILENCE_MS = 30_000;

/** What stands in a lock. */
export interface LockState {
  /** The entry of a run that goes on, as far as anybody can tell. */
  readonly living?: { readonly path: string; readonly run: Run | undefined } | undefined;
  /** Entries of runs that are gone. */
  readonly dead: readonly string[];
}

/** Looks at the lock, as often as it is asked to: a run on another host is judged by what happens between two looks. */
export type Watch = () => Promise<LockState>;

export function watchLock(disk: FileSystem, runs: Runs): Watch {
  const seen = new Map<string, { readonly stamp: string; readonly since: number }>();

  const isSilent = async (path: string) => {
    const stamp = await disk.stamp(path);
    if (stamp === undefined) return true;
    const before = seen.get(path);
    if (before?.stamp === stamp) return runs.now() - before.since > SILENCE_MS;
    seen.set(path, { stamp, since: runs.now() });
    return false;
  };

  return async () => {
    const dead: string[] = [];
    for (const { path, run } of await entriesOf(LOCK, disk)) {
      const isAlive = run && (await runs.isAlive(run));
      if (isAlive ?? !(await isSilent(path))) return { living: { path, run }, dead };
      dead.push(path);
    }
    return { dead };
  };
}
