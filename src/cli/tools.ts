import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { ToolPort, ToolResult } from '../app/index.js';

/** Runs the programs that are on the PATH. */
export function tools(env: Readonly<Record<string, string | undefined>>): ToolPort {
  return {
    find: async name => {
      const folders = (env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
      const candidates = folders.flatMap(folder => [join(folder, name), join(folder, `${name}.exe`)]);
      for (const path of candidates) if (await isExecutable(path)) return path;
      return undefined;
    },
    run: async (path, args, files) => {
      const folder = await mkdtemp(join(tmpdir(), 'atalaya-'));
      try {
        for (const file of files) {
          await mkdir(dirname(join(folder, file.path)), { recursive: true });
          await writeFile(join(folder, file.path), file.content);
        }
        return await finished(path, args, folder);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function finished(path: string, args: readonly string[], cwd: string): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        output[stream] += text;
      });
    }
    child.on('error', reject);
    child.on('close', code => resolve({ code: code ?? 1, ...output }));
  });
}
