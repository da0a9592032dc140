import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ToolPort } from '../../src/verify/index.js';
import { run } from '../engines/index.js';

/** Runs real programs in a folder of their own; what is not given is not on the PATH. */
export function enginePort(programs: Readonly<Record<string, string>>): ToolPort {
  return {
    find: async name => programs[name],
    run: async (path, args, files) => {
      const cwd = mkdtempSync(join(tmpdir(), 'atalaya-verify-'));
      try {
        for (const file of files) {
          mkdirSync(dirname(join(cwd, file.path)), { recursive: true });
          writeFileSync(join(cwd, file.path), file.content);
        }
        return await run(path, args, { cwd });
      } finally {
        rmSync(cwd, { recursive: true, force: true });
      }
    },
  };
}
