import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../engines/run.js';
import { project } from '../load/project.js';
import { installed, REPOSITORY } from './installed.js';

const { bin } = installed();

const NOISY = {
  'definitions/a.ts': `console.log('a definition that talks');\nimport './nowhere.js';`,
  'definitions/b.ts': `import { system } from 'atalaya';\nconsole.log('loud');\nexport default system('b', {} as never);`,
};

it('the program tells the version of its package', async () => {
  const { version } = JSON.parse(await readFile(join(REPOSITORY, 'package.json'), 'utf8'));
  expect(await run(bin, ['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

it('the program ends with exit code 2 where it was called wrongly', async () => {
  expect(await run(bin, ['chekc'])).toMatchObject({ code: 2, stdout: '' });
});

it('the program keeps standard output for the report, whatever definitions print', async () => {
  const cwd = project({ 'definitions/b.ts': NOISY['definitions/b.ts'] });
  const { code, stdout, stderr } = await run(bin, ['generate', '--format', 'json', '--verify', 'off'], {
    cwd,
  });
  expect({ code, stderr }).toEqual({ code: 1, stderr: 'loud\n' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { file: string; line: number }[] };
  expect(diagnostics.length).toBeGreaterThan(0);
  expect(diagnostics[0]).toMatchObject({ file: 'definitions/b.ts', line: 3 });
});

it('the program shows no colours where no terminal reads', async () => {
  const { stdout } = await run(bin, ['check'], {
    cwd: project(NOISY),
    env: { NO_COLOR: '', CI: '', FORCE_COLOR: '' },
  });
  expect(stdout).toContain('error[load/unresolved-import]');
  expect(stdout).not.toContain('\u001b');
});

it('the program is quiet when the reader of its output has gone', async () => {
  const imports = Array.from({ length: 1000 }, (_, index) => `import './nowhere-${index}.js';`).join('\n');
  const cwd = project({ 'definitions/a.ts': imports });
  const { stdout, stderr } = await run('sh', ['-c', `"${bin}" check | head -n 1`], { cwd });
  expect({ stdout, stderr }).toEqual({
    stdout: 'error[load/unresolved-import]: cannot find "./nowhere-0.js"\n',
    stderr: '',
  });
});

describe('the exit code is true', () => {
  const broken = { 'definitions/a.ts': `import './nowhere.js';` };

  it.each([
    ['standard output', '| true'],
    ['both streams', '2>&1 | true'],
    ['standard output before it begins', '| (exec 0<&-)'],
  ])('where nobody reads %s', async (_, redirection) => {
    const script = `set -o pipefail; { "${bin}" check; } ${redirection}`;
    for (let round = 0; round < 3; round++) {
      const { code, stderr } = await run('bash', ['-c', script], { cwd: project(broken) });
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    }
  });

  it.skipIf(!existsSync('/dev/full'))('where the report cannot be written', async () => {
    const cwd = project(broken);
    const full = await run('bash', ['-c', `"${bin}" check > /dev/full`], { cwd });
    expect(full).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^atalaya: cannot write the report: the disk is full/),
    });
    const version = await run('bash', ['-c', `"${bin}" --version > /dev/full`], { cwd });
    expect(version).toMatchObject({ code: 2, stderr: expect.stringContaining('cannot write the report') });
  });

  it('where the working folder has been deleted', async () => {
    const cwd = project({ 'gone/x': '' });
    const script = `cd gone && rm -r ../gone && "${bin}" generate`;
    expect(await run('bash', ['-c', script], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'atalaya: the working folder does not exist any more\n',
    });
  });
});
