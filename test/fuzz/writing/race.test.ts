import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { budget } from '../budget.js';
import { generation } from './generation.js';
import { treeOf, type Writer, writers } from './writers.js';

const { out, start } = writers();
let two: readonly [Writer, Writer];

beforeAll(() => {
  two = [start(), start()];
});

afterAll(() => {
  for (const { process } of two) process.kill();
});

const fine = { ok: true, diagnostics: [] };

/** The files of a tree without the manifest. */
function filesOf(tree: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).filter(([path]) => path !== 'manifest.json' && !path.endsWith('/')),
  );
}

const manifestPaths = (tree: Record<string, string>) =>
  (JSON.parse(tree['manifest.json'] ?? '') as { artifacts: { path: string }[] }).artifacts.map(
    ({ path }) => path,
  );

describe('two runs at once', () => {
  it('of different definitions leave the tree of one of them, and both succeed', async () => {
    const [one, other] = two;
    const won = [0, 0];
    for (let round = 0; round < budget(20, 400); round++) {
      if (round % 4 === 0) rmSync(out, { recursive: true, force: true });
      const wanted = [generation(2 * round), generation(2 * round + 1)] as const;
      const answers = await Promise.all([one.ask({ files: wanted[0] }), other.ask({ files: wanted[1] })]);
      expect(answers).toEqual([fine, fine]);
      const tree = treeOf(out);
      const files = filesOf(tree);
      const winner = files['a/rules/x.yml'] === wanted[0]['a/rules/x.yml'] ? 0 : 1;
      won[winner] = (won[winner] ?? 0) + 1;
      expect(files).toEqual(wanted[winner]);
      expect(manifestPaths(tree)).toEqual(Object.keys(wanted[winner]).sort());
    }
    expect(Math.min(...won), 'both must come last now and then').toBeGreaterThan(0);
  });

  it('of different systems both have their files and entries in the end', async () => {
    const [one, other] = two;
    for (let round = 0; round < budget(20, 400); round++) {
      rmSync(out, { recursive: true, force: true });
      const a = { 'a/x.yml': `${round}\n`, 'a/deep/y.yml': '1\n' };
      const b = { 'b/x.yml': `${round}\n`, 'b/deep/y.yml': '1\n' };
      const answers = await Promise.all([
        one.ask({ files: a, systems: ['a'] }),
        other.ask({ files: b, systems: ['b'] }),
      ]);
      expect(answers).toEqual([fine, fine]);
      const tree = treeOf(out);
      expect(filesOf(tree)).toEqual({ ...a, ...b });
      expect(manifestPaths(tree)).toEqual(Object.keys({ ...a, ...b }).sort());
    }
  });

  it('of which one only looks: it sees a whole tree, before or after', async () => {
    const [one, other] = two;
    rmSync(out, { recursive: true, force: true });
    await one.ask({ files: generation(0) });
    for (let round = 1; round <= budget(20, 400); round++) {
      const states = [generation(round - 1), generation(round)] as const;
      const [written, seen] = await Promise.all([one.ask({ files: states[1] }), other.ask({ look: states })]);
      expect(written).toEqual(fine);
      expect(seen).toMatchObject(fine);
      expect([0, 1]).toContain(seen.state);
    }
  });
});
