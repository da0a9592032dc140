import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDisk } from '../../../src/cli/disk.js';
import { runs } from '../../../src/cli/runs.js';
import { alone } from '../../output/alone.js';
import { generateInTurn, planFor } from '../../output/generate.js';
import { memoryDisk, refusal } from '../../output/memory-disk.js';
import { budget } from '../budget.js';
import { generation } from './generation.js';
import { treeOf } from './writers.js';

const root = mkdtempSync(join(tmpdir(), 'atalaya-attacks-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A fresh output folder on the real disk. */
function folder(): string {
  return join(mkdtempSync(join(root, 'x')), 'out');
}

const mine = runs(() => {});

describe('a disk that refuses an operation', () => {
  it.each(['ENOSPC', 'EROFS', 'EACCES', 'EIO'])(
    'with %s, whichever: every file is whole, and the next run repairs',
    async code => {
      const [before, after] = [
        { 'a/x': '1\n', 'a/s/y': '1\n', 'b/z': '1\n' },
        { 'a/x': '2\n', 'a/t/y': '2\n', 'c/z': '2\n' },
      ];
      let refused = 0;
      for (let failing = 0; ; failing++) {
        const disk = memoryDisk();
        await generateInTurn(before, disk, alone);
        let operations = 0;
        const guarded =
          <A extends readonly unknown[], R>(work: (...args: A) => Promise<R>) =>
          async (...args: A): Promise<R> => {
            // A full disk stays full.
            if (operations++ >= failing) throw refusal(code, 'open');
            return work(...args);
          };
        const full = {
          ...disk,
          create: guarded(disk.create),
          rename: guarded(disk.rename),
          makeFolder: guarded(disk.makeFolder),
          remove: guarded(disk.remove),
        };
        const result = await generateInTurn(after, full, alone);
        if (operations <= failing) break;
        refused++;
        // What cannot be tidied away at the very end is no failure: the next run does it.
        if (!result.ok)
          expect(result.diagnostics).toMatchObject([
            {
              code: 'output/disk',
              message: expect.stringMatching(/^cannot write (?:out\/\S+|the output folder out): /),
            },
          ]);
        for (const [path, text] of disk.files)
          if (!path.split('/').some(name => name.startsWith('.')) && path !== 'manifest.json')
            expect(text).toMatch(/^[12]\n$/);
        expect(await generateInTurn(after, disk, { ...alone, isAlive: async () => false })).toMatchObject({
          ok: true,
        });
        const { 'manifest.json': manifest, ...files } = Object.fromEntries(disk.files);
        expect(manifest).toBeDefined();
        expect(files).toEqual(after);
        expect([...disk.folders].sort()).toEqual(['a', 'a/t', 'c']);
      }
      expect(refused).toBeGreaterThan(10);
    },
  );
});

describe('a planted link', () => {
  it('under the name of a temporary file is neither followed nor replaced', async () => {
    const victim = join(root, 'victim');
    writeFileSync(victim, 'mine');
    for (let round = 0; round < budget(3, 100); round++) {
      const out = folder();
      mkdirSync(join(out, 'a'), { recursive: true });
      const disk = openDisk(out, 'out');
      let names = 0;
      // The worst case: somebody knows the name.
      const known = { ...disk, unique: () => (names++ < 2 ? disk.unique() : 'known') };
      for (const at of ['.', 'a']) symlinkSync(victim, join(out, at, '.atalaya-tmp-known'));
      expect(await generateInTurn({ 'a/x': '1' }, known, mine)).toMatchObject({
        ok: false,
        diagnostics: [{ code: 'output/disk' }],
      });
      expect(readFileSync(victim, 'utf8')).toBe('mine');
      expect(lstatSync(join(out, 'a/.atalaya-tmp-known')).isSymbolicLink()).toBe(true);
    }
  });

  it.each(['.atalaya-lock', '.atalaya-journal.json', 'manifest.json', 'a'])(
    'called %s leads nowhere',
    async name => {
      const out = folder();
      mkdirSync(out);
      const elsewhere = mkdtempSync(join(root, 'elsewhere'));
      symlinkSync(elsewhere, join(out, name));
      await generateInTurn({ 'a/x': '1' }, openDisk(out, 'out'), mine);
      expect(treeOf(elsewhere)).toEqual({});
    },
  );
});

describe('a forged journal', () => {
  it('that claims a file of somebody else does not get it deleted', async () => {
    const out = folder();
    mkdirSync(join(out, 'a'), { recursive: true });
    writeFileSync(join(out, 'a/mine.yml'), 'mine');
    const entry = { path: 'a/mine.yml', sha256: '0'.repeat(64), origin: 'a' };
    writeFileSync(join(out, '.atalaya-journal.json'), JSON.stringify({ version: 1, artifacts: [entry] }));
    const planned = await planFor({ 'a/x': '1' }, openDisk(out, 'out'));
    expect(planned).toMatchObject({ ok: false, diagnostics: [{ code: 'output/edited' }] });
    expect(readFileSync(join(out, 'a/mine.yml'), 'utf8')).toBe('mine');
  });

  it.each(['../victim', '/etc/passwd', 'a/../../victim'])('that names %s is not believed', async path => {
    const out = folder();
    mkdirSync(out);
    writeFileSync(join(out, '../victim'), 'mine');
    const entry = { path, sha256: '0'.repeat(64), origin: 'a' };
    writeFileSync(join(out, '.atalaya-journal.json'), JSON.stringify({ version: 1, artifacts: [entry] }));
    expect(await generateInTurn(generation(1), openDisk(out, 'out'), mine)).toMatchObject({ ok: true });
    expect(existsSync(join(out, '../victim'))).toBe(true);
    expect(existsSync(join(out, '.atalaya-journal.json'))).toBe(false);
  });
});

describe('a path that is too long', () => {
  it.each<[name: string, path: string, code: string]>([
    ['for any disk', `a/${'é'.repeat(128)}`, 'output/long-name'],
    ['for this disk', Array.from({ length: 80 }, () => 'x'.repeat(60)).join('/'), 'output/long-path'],
  ])('%s is refused with its definition before anything is written', async (_, path, code) => {
    const out = folder();
    expect(await generateInTurn({ 'a/x': '1', [path]: '1' }, openDisk(out, 'out'), mine)).toMatchObject({
      ok: false,
      diagnostics: [{ code, path: [path.split('/')[0], 'rules'] }],
    });
    expect(existsSync(out)).toBe(false);
  });

  it('by no byte is written', async () => {
    const out = folder();
    const files = { [`a/${'x'.repeat(255)}`]: '1' };
    expect(await generateInTurn(files, openDisk(out, 'out'), mine)).toMatchObject({ ok: true });
    expect(treeOf(out)).toMatchObject(files);
  });
});
