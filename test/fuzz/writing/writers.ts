import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import type { Answer, Job } from './job.js';

export interface Writer {
  readonly process: ChildProcess;
  readonly ask: (job: Job) => Promise<Answer>;
  /** Resolves when it has ended, with what it said on the other stream. */
  readonly ended: Promise<string>;
}

/** Processes that write to one folder, for the tests of a file. */
export function writers(): { readonly out: string; readonly start: () => Writer } {
  const root = mkdtempSync(join(tmpdir(), 'atalaya-writing-'));
  const program = join(root, 'writer.mjs');
  const out = join(root, 'out');
  beforeAll(() => buildWriter(program));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return { out, start: () => started(program, out) };
}

async function buildWriter(outfile: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL('./writer.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['esbuild'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
}

function started(program: string, out: string): Writer {
  const child = spawn(process.execPath, [program, out], { stdio: ['pipe', 'pipe', 'pipe'] });
  const waiting: { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void }[] =
    [];
  createInterface({ input: child.stdout }).on('line', line => waiting.shift()?.resolve(JSON.parse(line)));
  let stderr = '';
  child.stderr.on('data', chunk => {
    stderr += chunk;
  });
  child.stdin.on('error', () => {});
  child.once('close', () => {
    for (const { reject } of waiting) reject(new Error(`the writer ended: ${stderr}`));
  });
  return {
    process: child,
    ask: job =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.stdin.write(`${JSON.stringify(job)}\n`);
      }),
    ended: new Promise(resolve => child.once('close', () => resolve(stderr))),
  };
}

/** Everything below a folder: files with their text, and folders, which end in `/`. */
export function treeOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .map(entry => {
        const path = join(entry.parentPath, entry.name);
        const name = path.slice(folder.length + 1);
        return entry.isDirectory() ? [`${name}/`, ''] : [name, readFileSync(path, 'utf8')];
      })
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
}
