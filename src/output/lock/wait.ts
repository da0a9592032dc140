import type { Diagnostic } from '../../core/index.js';
import type { FileSystem } from '../file-system.js';
import { LOCK } from '../paths.js';
import { report } from '../problems.js';
import type { Run, Runs } from '../runs.js';
import type { LockState } from './watch.js';

/** Long enough for any run to write, and for one that is gone to be known as such. */
export const LONGEST_WAIT_MS = 60_000;

/** Most runs are done by then, and nobody needs to hear of them. */
const QUIET_MS = 1_000;

const PAUSE_MS = 25;

/** Waits a little while another run has the folder, and says so; a problem when that has gone on for too long. */
export type Wait = (state: LockState) => Promise<Diagnostic | undefined>;

export function waitForOthers(disk: FileSystem, runs: Runs): Wait {
  let current: string | undefined;
  let since = runs.now();
  let told = false;
  return async ({ living }) => {
    // One run after the other is no standstill.
    if (living?.path !== current) {
      current = living?.path;
      since = runs.now();
    }
    const waited = runs.now() - since;
    const who = nameOf(living?.run);
    if (waited > LONGEST_WAIT_MS) {
      const facts = { folder: disk.name, who, seconds: LONGEST_WAIT_MS / 1000, lock: `${disk.name}/${LOCK}` };
      return report('output/busy', facts, { path: [] });
    }
    if (!told && waited > QUIET_MS) {
      told = true;
      runs.say(`${who} is writing to ${disk.name}; waiting for it to end …\n`);
    }
    await runs.wait(PAUSE_MS);
    return undefined;
  };
}

function nameOf(run: Run | undefined): string {
  return run === undefined ? 'another run' : `another run (pid ${run.pid} on ${run.host})`;
}
