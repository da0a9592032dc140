import type { Outcome } from '../core/index.js';
import { report } from './catalogue.js';
import type { FileSystem } from './file-system.js';

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
    const facts = { folder: disk.name, action, why: error.message };
    return { ok: false, diagnostics: [report('output/disk', facts, { path: [] })] };
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
