import { isSystemError, type Outcome, systemReason } from '../core/index.js';
import type { FileSystem } from './file-system.js';
import { report } from './problems.js';

/** Works on the disk, and says in a diagnostic what the system refused: a full disk, a missing permission. */
export async function guard<T>(
  disk: FileSystem,
  action: 'read' | 'write',
  work: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const facts = { folder: disk.name, action, why: systemReason(error) };
    return { ok: false, diagnostics: [report('output/disk', facts, { path: [] })] };
  }
}
