import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { ToolFailure, ToolFile, ToolPort, ToolResult } from '../app/index.js';
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
      const folder = await folderWith(files);
      if (typeof folder !== 'string') return { code: 1, stdout: '', stderr: '', failure: folder };
      try {
        return await finished(path, args, folder);
      } finally {
        await removed(folder);
      }
    },
  };
}

/** A fresh folder with these files, or why there is none. */
async function folderWith(files: readonly ToolFile[]): Promise<string | ToolFailure> {
  let folder: string | undefined;
  try {
    folder = await mkdtemp(join(tmpdir(), 'atalaya-'));
    for (const file of files) {
      await mkdir(dirname(join(folder, file.path)), { recursive: true });
      await writeFile(join(folder, file.path), file.content);
    }
    return folder;
  } catch (error) {
    if (folder !== undefined) await removed(folder);
    if (!isSystemError(error)) throw error;
    return {
      why: `could not be given the files in the temporary folder ${tmpdir()}: ${systemReason(error)}`,
      remedy: 'set TMPDIR to a folder that exists, has space, and that this user may write to',
    };
  }
}

/** What stays behind in a temporary folder is no reason to fail. */
async function removed(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => {});
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
      resolve({ code: 1, ...output, failure: { why: `could not be run: ${reasonOf(error)}` } }),
    );
    child.on('close', (code, signal) => {
      const isLate = performance.now() - began >= LIMIT_MS;
      const why = isLate ? `did not answer within ${LIMIT_MS / 1000} seconds` : `was ended by ${signal}`;
      resolve({ code: code ?? 1, ...output, ...(signal !== null && { failure: { why } }) });
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
