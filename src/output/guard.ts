import { isSystemError, type Outcome, systemReason } from '../core/index.js';
import type { FileSystem } from './file-system.js';
import { type NamedDisk, nameRefusals, type Refusal } from './named-disk.js';
import { report } from './problems.js';

/** Works on the disk, and says in a diagnostic what the system refused, and with which file: a full disk, a missing permission. */
export async function guard<T>(
  disk: FileSystem,
  work: (disk: NamedDisk) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const refusals = new WeakMap<object, Refusal>();
  try {
    return await work(nameRefusals(disk, (error, refusal) => refusals.set(error, refusal)));
  } catch (error) {
    const refusal = isSystemError(error) ? refusals.get(error) : undefined;
    if (!isSystemError(error) || refusal === undefined) throw error;
    const facts = { folder: disk.name, ...refusal, why: systemReason(error) };
    return { ok: false, diagnostics: [report('output/disk', facts, { path: [] })] };
  }
}
