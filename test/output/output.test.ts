import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, diff, type Plan } from '../../src/output/index.js';
import { artifacts, generate, planFor } from './generate.js';
import { Killed, memoryDisk } from './memory-disk.js';

const A = { 'a/rules.yml': 'one\n', 'a/grafana/x.json': '{}\n', 'b/rules.yml': 'two\n' };

const actions = (plan: Plan | undefined) =>
  plan?.changes.filter(({ action }) => action !== 'unchanged').map(({ action, path }) => `${action} ${path}`);

async function actionsFor(...args: Parameters<typeof planFor>) {
  const planned = await planFor(...args);
  return planned.ok ? actions(planned.value) : planned.diagnostics.map(({ code }) => code);
}

describe('plan and apply', () => {
  it('writes everything once, then nothing', async () => {
    const disk = memoryDisk();
    const first = await generate(A, disk);
    expect(first.ok && actions(first.value)).toEqual([
      'create a/grafana/x.json',
      'create a/rules.yml',
      'create b/rules.yml',
      'create manifest.json',
    ]);
    expect(Object.fromEntries(disk.files)).toMatchObject(A);
    expect([...disk.files.keys()].sort()).toEqual([...Object.keys(A), 'manifest.json'].sort());
    const before = disk.log.length;
    expect(await actionsFor(A, disk)).toEqual([]);
    await generate(A, disk);
    expect(disk.log).toHaveLength(before);
  });

  it('writes the manifest last, with path, hash and origin of every artifact, sorted', async () => {
    const disk = memoryDisk();
    await generate(A, disk);
    expect(disk.log.filter(entry => entry.startsWith('rename')).at(-1)).toBe('rename manifest.json');
    expect(JSON.parse(disk.files.get('manifest.json') ?? '')).toEqual({
      version: 1,
      artifacts: [
        {
          path: 'a/grafana/x.json',
          sha256: 'ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356',
          origin: 'a > rules',
        },
        expect.objectContaining({ path: 'a/rules.yml' }),
        expect.objectContaining({ path: 'b/rules.yml' }),
      ],
    });
  });

  it('updates what differs, deletes what nothing generates any more, and leaves the rest', async () => {
    const disk = memoryDisk([['notes.md', 'mine']]);
    await generate(A, disk);
    const next = { 'a/rules.yml': 'three\n', 'b/rules.yml': 'two\n' };
    expect(await actionsFor(next, disk)).toEqual([
      'delete a/grafana/x.json',
      'update a/rules.yml',
      'update manifest.json',
    ]);
    await generate(next, disk);
    expect(disk.log).toContain('remove folder a/grafana');
    expect(disk.log).not.toContain('remove folder a');
    expect(disk.files.get('notes.md')).toBe('mine');
  });

  it('restores files and a manifest that somebody deleted', async () => {
    const disk = memoryDisk();
    await generate(A, disk);
    disk.files.delete('a/rules.yml');
    expect(await actionsFor(A, disk)).toEqual(['create a/rules.yml']);
    await generate(A, disk);
    disk.files.delete('manifest.json');
    expect(await actionsFor(A, disk)).toEqual(['create manifest.json']);
  });

  it('refuses to overwrite or delete what was edited by hand, unless forced', async () => {
    const disk = memoryDisk();
    await generate(A, disk);
    disk.files.set('a/rules.yml', 'edited\n');
    disk.files.set('b/rules.yml', 'edited\n');
    const next = { 'a/rules.yml': 'three\n' };
    const refused = await planFor(next, disk);
    expect(refused).toMatchObject({
      ok: false,
      diagnostics: [
        { code: 'output/edited', path: ['a', 'rules'], help: expect.stringContaining('--force overwrites') },
        { code: 'output/edited', path: ['b', 'rules'], help: expect.stringContaining('--force deletes') },
      ],
    });
    expect(await actionsFor(next, disk, { force: true })).toEqual([
      'delete a/grafana/x.json',
      'update a/rules.yml',
      'delete b/rules.yml',
      'update manifest.json',
    ]);
  });

  it('takes an edit for right that is exactly what it would write', async () => {
    const disk = memoryDisk();
    await generate(A, disk);
    disk.files.set('a/rules.yml', 'three\n');
    expect(await actionsFor({ ...A, 'a/rules.yml': 'three\n' }, disk)).toEqual(['update manifest.json']);
  });

  it('refuses to overwrite a file that it never wrote', async () => {
    const disk = memoryDisk([['a/rules.yml', 'mine']]);
    expect(await actionsFor(A, disk)).toEqual(['output/unmanaged']);
    expect(await actionsFor(A, disk, { force: true })).toContain('update a/rules.yml');
  });

  it('leaves the artifacts and the manifest entries of other systems alone', async () => {
    const disk = memoryDisk();
    await generate(A, disk);
    disk.files.set('b/rules.yml', 'edited\n');
    const next = { 'a/rules.yml': 'three\n' };
    await generate(next, disk, { environments: ['a'] });
    expect(disk.files.get('b/rules.yml')).toBe('edited\n');
    expect(disk.files.has('a/grafana/x.json')).toBe(false);
    expect(JSON.parse(disk.files.get('manifest.json') ?? '').artifacts).toMatchObject([
      { path: 'a/rules.yml' },
      { path: 'b/rules.yml' },
    ]);
    expect(await actionsFor(next, disk, { environments: ['a'] })).toEqual([]);
  });
});

describe('what is refused', () => {
  it.each([
    '../x',
    '/etc/x',
    'a/../../x',
    'a//x',
    './x',
    '',
    'a\\..\\x',
    'C:x',
    'a/x\0',
    'manifest.json',
    '.atalaya-journal.json',
  ])('the path %j', async path => {
    const disk = memoryDisk();
    const planned = await planFor({ [path]: 'x' }, disk);
    expect(planned).toMatchObject({ ok: false, diagnostics: [{ code: 'output/unsafe-path' }] });
  });

  it.each([
    ['ENOSPC', 'the disk is full: it has no space or no inodes left'],
    ['EROFS', 'the disk is read-only'],
    ['EACCES', 'permission denied'],
    ['EIO', 'the disk reports an input/output error'],
    ['EXDEV', 'EXDEV: somewhere'],
  ])('by the disk, with %s: said in words, and every file is whole', async (code, why) => {
    const disk = memoryDisk();
    await generate(A, disk);
    const before = { ...A };
    let writes = 0;
    const failing = {
      ...disk,
      create: async (path: string, content: string) => {
        writes += 1;
        if (writes > 2) throw Object.assign(new Error(`${code}: somewhere`), { code, syscall: 'write' });
        return disk.create(path, content);
      },
    };
    const planned = await planFor({ ...A, 'a/rules.yml': 'new\n', 'b/rules.yml': 'new\n' }, failing);
    const result = planned.ok ? await apply(planned.value, failing) : planned;
    expect(result.diagnostics).toMatchObject([
      {
        code: 'output/disk',
        message: expect.stringMatching(`^cannot write out/[ab]/rules\\.yml: ${why}$`),
      },
    ]);
    for (const [path, text] of Object.entries(before))
      expect([text, 'new\n']).toContain(disk.files.get(path));
  });

  it('a link on the way, even with force', async () => {
    const disk = memoryDisk();
    disk.links.add('a');
    for (const force of [false, true]) {
      expect(await planFor({ 'a/x.yml': '' }, disk, { force })).toMatchObject({
        ok: false,
        diagnostics: [{ code: 'output/in-the-way', message: 'cannot write a/x.yml: a is a symbolic link' }],
      });
    }
  });

  it('a folder where a file belongs, and a file where a folder belongs', async () => {
    const disk = memoryDisk([
      ['a/x/y', ''],
      ['b', ''],
    ]);
    expect(await planFor({ 'a/x': '', 'b/c/d': '' }, disk)).toMatchObject({
      ok: false,
      diagnostics: [
        { message: 'cannot write a/x: it is a folder' },
        { message: 'cannot write b/c/d: b is a file' },
      ],
    });
  });

  it('two artifacts of one path, also for disks that ignore case', async () => {
    const disk = memoryDisk();
    const twice = [...artifacts({ 'a/x': '1' }), ...artifacts({ 'a/x': '2', 'a/X': '3' })];
    const { plan, takeSnapshot } = await import('../../src/output/index.js');
    const snapshot = await takeSnapshot(twice, disk, false);
    expect(snapshot.ok && plan(twice, snapshot.value)).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'output/duplicate-path' }, { code: 'output/duplicate-path' }],
    });
  });

  it.each([
    ['<<<<<<< ours', 'it is not valid JSON'],
    ['{"version":2}', 'a newer atalaya wrote it: use that version'],
    ['{"version":0}', 'its version is not 1'],
    [
      '{"version":1,"artifacts":[{"path":"../x","sha256":"","origin":""}]}',
      'its list of artifacts is malformed',
    ],
  ])('the manifest %s', async (text, why) => {
    const disk = memoryDisk([['manifest.json', text]]);
    expect(await planFor(A, disk)).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'output/broken-manifest', message: `out/manifest.json cannot be read: ${why}` }],
    });
    expect(await actionsFor(A, disk, { force: true })).toContain('update manifest.json');
  });
});

describe('diff', () => {
  it('shows what changes as git would', async () => {
    const disk = memoryDisk();
    await generate({ 'a/rules.yml': '1\n2\n3\n4\n5\n6\n', 'a/old.yml': 'x\n' }, disk);
    const planned = await planFor({ 'a/rules.yml': '1\n2\n3\n4\nfive\n6\n', 'a/new.yml': 'y\n' }, disk);
    const text = planned.ok ? await diff(planned.value) : '';
    expect(text.slice(0, text.indexOf('--- a/manifest.json'))).toMatchInlineSnapshot(`
      "--- /dev/null
      +++ b/a/new.yml
      @@ -0,0 +1,1 @@
      +y
      --- a/a/old.yml
      +++ /dev/null
      @@ -1,1 +0,0 @@
      -x
      --- a/a/rules.yml
      +++ b/a/rules.yml
      @@ -2,5 +2,5 @@
       2
       3
       4
      -5
      +five
       6
      "
    `);
  });

  it('says so where too much differs', async () => {
    const disk = memoryDisk();
    const lines = (word: string) => Array.from({ length: 5000 }, (_, index) => `${word} ${index}\n`).join('');
    await generate({ 'a/x': lines('a') }, disk);
    const planned = await planFor({ 'a/x': lines('b') }, disk);
    expect(planned.ok && (await diff(planned.value))).toContain(
      '--- a/a/x\n+++ b/a/x\n(more than 2000 lines differ)\n',
    );
  });

  it('is empty where nothing changes', async () => {
    const disk = memoryDisk();
    await generate(A, disk);
    const planned = await planFor(A, disk);
    expect(planned.ok && (await diff(planned.value))).toBe('');
  });
});

describe('laws', () => {
  const state = fc.dictionary(
    fc.constantFrom('a/x', 'a/y', 'a/s/x', 'b/x', 'b/t/z'),
    fc.constantFrom('1\n', '2\n', '3\n'),
    { noNullPrototype: true },
  );

  it('after any history of runs the folder holds what the last one wants, and a further run does nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(state, { minLength: 1, maxLength: 5 }), async history => {
        const disk = memoryDisk();
        for (const wanted of history) await generate(wanted, disk);
        const last = history.at(-1) ?? {};
        expect(without(disk.files, 'manifest.json')).toEqual(last);
        expect(await actionsFor(last, disk)).toEqual([]);
      }),
    );
  });

  it('the order of the artifacts changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(state, state, async (before, after) => {
        const [one, other] = [memoryDisk(), memoryDisk()];
        await generate(before, one);
        await generate(before, other);
        const reversed = Object.fromEntries(Object.entries(after).reverse());
        expect(await actionsFor(reversed, other)).toEqual(await actionsFor(after, one));
      }),
    );
  });

  it('killed at any operation, again and again, every file is whole, and the next run finishes whatever it wants', async () => {
    await fc.assert(
      fc.asyncProperty(
        state,
        fc.array(fc.tuple(state, fc.nat(20)), { minLength: 1, maxLength: 4 }),
        state,
        async (before, killed, after) => {
          const start = memoryDisk();
          await generate(before, start);
          let files = start.files;
          for (const [wanted, operations] of killed) {
            const disk = memoryDisk(files, operations);
            await generate(wanted, disk).catch(error => expect(error).toBeInstanceOf(Killed));
            files = disk.files;
            const visible = [...files].filter(([path]) => !path.split('/').at(-1)?.startsWith('.'));
            for (const [path, text] of visible)
              expect(text).toMatch(path === 'manifest.json' ? /^{[\s\S]*}\n$/ : /^[123]\n$/);
          }
          const last = memoryDisk(files);
          expect(await generate(after, last)).toMatchObject({ ok: true });
          expect(without(last.files, 'manifest.json')).toEqual(after);
          expect(await actionsFor(after, last)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

function without(files: ReadonlyMap<string, string>, path: string): Record<string, string> {
  return Object.fromEntries([...files].filter(([key]) => key !== path));
}
