import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { ToolPort, ToolResult } from '../app/index.js';
import { isSystemError, systemReason } from '../core/index.js';

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
  return new Promise(resolve => {
    const child = spawn(path, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LIMIT_MS,
      killSignal: 'SIGKILL',
    });
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        if (output[stream].length < MOST_OUTPUT) output[stream] += text;
      });
    }
    const began = performance.now();
    child.on('error', error =>
      resolve({ code: 1, ...output, failure: `could not be run: ${reasonOf(error)}` }),
    );
    child.on('close', (code, signal) => {
      const isLate = performance.now() - began >= LIMIT_MS;
      const failure = isLate ? `did not answer within ${LIMIT_MS / 1000} seconds` : `was ended by ${signal}`;
      resolve({ code: code ?? 1, ...output, ...(signal !== null && { failure }) });
    });
  });
}

/** Both tools take less than a second for thousands of rules. */
const LIMIT_MS = 120_000;

/** Characters: what a tool says beyond them, nobody reads. */
const MOST_OUTPUT = 1_000_000;

function reasonOf(error: Error): string {
  return isSystemError(error) ? systemReason(error) : error.message;
}
