import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDisk } from '../../src/cli/disk.js';
import { generate } from './generate.js';
import { generation, isWhole } from './generation.js';

const ROUNDS = 12;
const root = mkdtempSync(join(tmpdir(), 'atalaya-crash-'));
const writer = join(root, 'writer.mjs');
const out = join(root, 'out');

beforeAll(async () => {
  const banner =
    "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  const entry = new URL('./writer.ts', import.meta.url).pathname;
  await build({
    entryPoints: [entry],
    outfile: writer,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['esbuild'],
    banner: { js: banner },
  });
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Mulberry32: the moments of the kills are the same in every run of the test, as far as a machine repeats itself. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Lets a writer work, and kills it some time after it has finished its first generation. */
function killedWriter(
  first: number,
  delayMs: number,
): Promise<{ readonly finished: number; readonly stderr: string }> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [writer, out, String(first)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let finished = first;
    let stderr = '';
    child.stderr.on('data', chunk => {
      stderr += chunk;
    });
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), delayMs));
    child.stdout.on('data', chunk => {
      finished = Number(String(chunk).trim().split('\n').at(-1));
    });
    child.on('close', () => resolve({ finished, stderr }));
  });
}

const files = () =>
  readdirSync(out, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());

it('a writer killed at any moment leaves every file whole, and the next run repairs what is left', async () => {
  const next = random(2024);
  let interrupted = 0;
  for (let round = 0, number = 0; round < ROUNDS; round++) {
    const { finished, stderr } = await killedWriter(number, next() * 30);
    expect(stderr).toBe('');
    const visible = files().filter(({ name }) => !name.startsWith('.'));
    for (const { parentPath, name } of visible) {
      const text = readFileSync(join(parentPath, name), 'utf8');
      if (name === 'manifest.json') expect(() => JSON.parse(text)).not.toThrow();
      else expect(isWhole(text), `${join(parentPath, name)} is half written`).toBe(true);
    }
    if (visible.length < files().length) interrupted++;
    number = finished + 1;
    // Half of the time the definitions are others than those that the killed run was writing.
    if (next() < 0.5) number += 3;
  }
  expect(interrupted, 'the kills must hit the writer at work').toBeGreaterThan(0);

  const last = generation(1_000_000);
  expect(await generate(last, openDisk(out, 'out'))).toMatchObject({ ok: true });
  const paths = files().map(({ parentPath, name }) => join(parentPath, name).slice(out.length + 1));
  expect(paths.sort()).toEqual([...Object.keys(last), 'manifest.json'].sort());
});
