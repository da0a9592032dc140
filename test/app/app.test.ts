import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { world } from './world.js';

vi.mock('../../src/resolve/index.js', async () => (await import('./stages.js')).resolveRoom);
vi.mock('../../src/lower/index.js', async () => (await import('./stages.js')).targetsRoom);
vi.mock('../../src/verify/index.js', async () => (await import('./stages.js')).verifyRoom);

const IMPORT = "import { system } from 'atalaya';\n";
const problem = (code: string, path: string[], severity = 'error') => ({
  code,
  severity,
  message: `about ${path}`,
  path,
});
const definition = (name: string, options: unknown) =>
  `${IMPORT}export default system('${name}', ${JSON.stringify(options)});`;

const TWO = {
  'definitions/a.ts': definition('a', { files: { 'x.txt': 'one\n', 'sub/y.txt': 'two\n' } }),
  'definitions/b.ts': definition('b', { files: { 'x.txt': 'three\n' } }),
};

describe('generate', () => {
  it('writes what the definitions say, and the second time nothing', async () => {
    const { atalaya, tree, read } = world(TWO);
    expect(await atalaya('generate')).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        'create  a/sub/y.txt',
        'create  a/x.txt',
        'create  b/x.txt',
        'create  manifest.json',
        '',
        'out is up to date now: 4 created',
        '',
      ].join('\n'),
    });
    expect(tree('out')).toEqual(['a', 'a/sub', 'a/sub/y.txt', 'a/x.txt', 'b', 'b/x.txt', 'manifest.json']);
    expect(read('out/b/x.txt')).toBe('three\n');
    expect((await atalaya('generate')).stdout).toBe('out is up to date: 4 files\n');
  });

  it('writes nothing in a dry run', async () => {
    const { atalaya, tree } = world(TWO);
    const { code, stdout } = await atalaya('generate', '--dry-run', '--out', 'gen/files');
    expect(code).toBe(0);
    expect(stdout).toContain('gen/files would change: 4 to create');
    expect(tree('gen')).toEqual([]);
  });

  it('limits itself to the systems that were asked for', async () => {
    const { atalaya, tree } = world(TWO);
    await atalaya('generate', '--system', 'b');
    expect(tree('out')).toEqual(['b', 'b/x.txt', 'manifest.json']);
    expect(await atalaya('generate', '--system', 'c', 'bb')).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(
        /there is no system "bb"[\s\S]+did you mean "b"\?[\s\S]+there is no system "c"[\s\S]+2 errors/,
      ),
    });
  });

  it('refuses to overwrite an edit, unless it is forced', async () => {
    const { atalaya, cwd, read } = world(TWO);
    await atalaya('generate');
    writeFileSync(join(cwd, 'out/a/x.txt'), 'mine\n');
    writeFileSync(join(cwd, 'definitions/a.ts'), definition('a', { files: { 'x.txt': 'new\n' } }));
    const refused = await atalaya('generate');
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain(
      'error[output/edited]: a/x.txt was edited by hand since it was generated\n  --> definitions/a.ts:2:37\n',
    );
    expect(read('out/a/x.txt')).toBe('mine\n');
    expect(read('out/a/sub/y.txt')).toBe('two\n');
    expect((await atalaya('generate', '--force')).stdout).toContain('1 deleted');
    expect(read('out/a/x.txt')).toBe('new\n');
  });

  it.each(['resolve', 'targets', 'verify'])(
    'writes nothing after an error of %s, and says where it is',
    async stage => {
      const { atalaya, tree } = world({
        ...TWO,
        'definitions/c.ts': `\n\n${definition('c', { files: { x: '' }, [stage]: [problem('x/y', ['c', 'part'])] })}`,
      });
      const { code, stdout } = await atalaya('generate');
      expect(code).toBe(1);
      // A failed resolve has no sites to give, so its diagnostics bring their own.
      const [place, line] =
        stage === 'resolve'
          ? ['', '']
          : [
              '  --> definitions/c.ts:4:16\n',
              ` {4}\\|\n {2}4 \\| export default system\\('c', .+\n {4}\\| {16}\\^{10}\n {4}\\|\n`,
            ];
      expect(stdout).toMatch(
        new RegExp(
          `^error\\[x/y\\]: about c,part\n${place}   in c > part\n${line}\n1 error; nothing was written\n$`,
        ),
      );
      expect(tree('out')).toEqual([]);
    },
  );

  it('collects the warnings of every stage, sorts and dedupes them, and goes on', async () => {
    const warn = (code: string) => problem(code, ['a'], 'warning');
    const { atalaya } = world({
      'definitions/b.ts': definition('b', { files: { x: '' }, verify: [problem('z/z', ['b'], 'warning')] }),
      'definitions/a.ts': definition('a', {
        files: { x: '' },
        resolve: [warn('x/b'), warn('x/a')],
        targets: [warn('x/b')],
        verify: [warn('a/c')],
      }),
    });
    const { code, stdout } = await atalaya('generate', '--format', 'json');
    expect(code).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.diagnostics.map(({ code, file }: { code: string; file: string }) => [code, file])).toEqual([
      ['a/c', 'definitions/a.ts'],
      ['x/a', 'definitions/a.ts'],
      ['x/b', 'definitions/a.ts'],
      ['z/z', 'definitions/b.ts'],
    ]);
    expect(report.summary).toEqual({
      outcome: 'written',
      errors: 0,
      warnings: 4,
      create: 3,
      update: 0,
      delete: 0,
      unchanged: 0,
    });
  });

  it('traces what is wrong with a file to the definition that it came from', async () => {
    const { atalaya } = world({
      'definitions/a.ts': definition('a', { files: { x: '' }, verify: [problem('x/y', ['a/x', 'line 3'])] }),
    });
    expect((await atalaya('generate')).stdout).toContain('  --> definitions/a.ts:2:37\n   in a/x > line 3\n');
  });

  it('says what the disk refused', async () => {
    const { atalaya } = world({ ...TWO, out: 'a file' });
    const { code, stdout } = await atalaya('generate');
    expect(code).toBe(1);
    expect(stdout).toContain('error[output/disk]: cannot read the output folder out: ');
  });
});

describe('check', () => {
  it('is content with what generate wrote', async () => {
    const { atalaya } = world(TWO);
    await atalaya('generate');
    expect(await atalaya('check')).toEqual({
      code: 0,
      stderr: '',
      stdout: 'out is what the definitions say: 4 files\n',
    });
  });

  it('fails on drift with a diff, and writes nothing', async () => {
    const { atalaya, cwd, read } = world(TWO);
    await atalaya('generate');
    writeFileSync(join(cwd, 'out/a/x.txt'), 'mine\n');
    const { code, stdout } = await atalaya('check');
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        '--- a/a/x.txt',
        '+++ b/a/x.txt',
        '@@ -1,1 +1,1 @@',
        '-mine',
        '+one',
        '',
        'out is not what the definitions say: 1 to update, 3 unchanged; `atalaya generate` brings it up to date',
        '',
      ].join('\n'),
    );
    expect(read('out/a/x.txt')).toBe('mine\n');
  });

  it('tells programs the same', async () => {
    const { atalaya } = world(TWO);
    const { code, stdout } = await atalaya('check', '--format', 'json', '--system', 'b');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      diagnostics: [],
      plan: [
        { action: 'create', path: 'b/x.txt' },
        { action: 'create', path: 'manifest.json' },
      ],
      summary: { outcome: 'checked', errors: 0, warnings: 0, create: 2, update: 0, delete: 0, unchanged: 0 },
    });
  });
});
