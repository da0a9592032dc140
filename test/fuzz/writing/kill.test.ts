import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { budget } from '../budget.js';
import { generation, isWhole } from './generation.js';
import { treeOf, writers } from './writers.js';

const { out, start } = writers();

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

it('a writer killed at any moment leaves every file whole, and the next run repairs what is left', async () => {
  const next = random(2024);
  let interrupted = 0;
  let number = 0;
  for (let round = 0; round < budget(20, 500); round++) {
    const writer = start();
    await writer.ask({ from: number });
    await new Promise(resolve => setTimeout(resolve, next() * 30));
    writer.process.kill('SIGKILL');
    expect(await writer.ended).toBe('');

    const tree = Object.entries(treeOf(out)).filter(([path]) => !path.endsWith('/'));
    const visible = tree.filter(([path]) => !path.split('/').some(name => name.startsWith('.')));
    for (const [path, text] of visible) {
      if (path === 'manifest.json') expect(() => JSON.parse(text)).not.toThrow();
      else expect(isWhole(text), `${path} is half written`).toBe(true);
    }
    if (visible.length < tree.length) interrupted++;
    // Half of the time the definitions are others than those that the killed run was writing.
    number += next() < 0.5 ? 1 : 4;

    // Now and then somebody looks at what is left in between: nothing else than files, and folders with something in them.
    if (round % 5 === 4) await expectRepaired(number++);
  }
  expect(interrupted, 'the kills must hit the writer at work').toBeGreaterThan(0);
});

async function expectRepaired(number: number): Promise<void> {
  const writer = start();
  const files = generation(number);
  expect(await writer.ask({ files })).toMatchObject({ ok: true, diagnostics: [] });
  writer.process.stdin?.end();
  await writer.ended;
  const tree = treeOf(out);
  const folders = Object.keys(files).flatMap(path =>
    path.split('/').map((_, index, names) => `${names.slice(0, index).join('/')}/`),
  );
  expect(Object.keys(tree).sort()).toEqual(
    [
      ...new Set([...Object.keys(files), ...folders.filter(folder => folder !== '/'), 'manifest.json']),
    ].sort(),
  );
  expect(tree).toMatchObject(files);
}

it('a writer that is asked to end finishes what it is at', async () => {
  for (let round = 0; round < budget(4, 40); round++) {
    const writer = start();
    await writer.ask({ from: 1_000_000 + round * 1000 });
    await new Promise(resolve => setTimeout(resolve, round % 20));
    writer.process.kill(round % 2 === 0 ? 'SIGTERM' : 'SIGINT');
    expect(await writer.ended).toBe('');
    expect(writer.process.signalCode).toBe(round % 2 === 0 ? 'SIGTERM' : 'SIGINT');
    expect(existsSync(`${out}/.atalaya-journal.json`)).toBe(false);
  }
});
