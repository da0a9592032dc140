import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A project elsewhere in which the packed package is installed, as a user's is. */
export interface Project {
  readonly folder: string;
  /** The packed package's files, relative to its root. */
  readonly packed: readonly string[];
  write(file: string, content: string): void;
  read(file: string): string;
  /** Runs a program of the project, or a path, and returns its standard output and exit code. */
  run(program: string, ...args: readonly string[]): { readonly output: string; readonly code: number };
  /** Paths of all files below a folder, relative to it. */
  files(below: string): readonly string[];
  remove(): void;
}

/**
 * Builds and packs the checkout, and installs the tarball into an empty project. It builds on its own, so it neither
 * trusts nor touches the `dist/` that is there. npm's cache serves it once it holds the package's one dependency.
 */
export function installPacked(): Project {
  const base = mkdtempSync(join(tmpdir(), 'atalaya-package-'));
  const [source, folder] = [join(base, 'source'), join(base, 'project')];
  mkdirSync(source);
  mkdirSync(folder);

  execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), join(source, 'dist')], { stdio: 'pipe' });
  for (const file of ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'NOTICE'])
    copyFileSync(join(ROOT, file), join(source, file));
  const npm = (cwd: string, ...args: readonly string[]) =>
    execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const [tarball] = JSON.parse(npm(source, 'pack', '--json', '--ignore-scripts')) as [
    { filename: string; files: { path: string }[] },
  ];
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const flags = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
  npm(folder, 'install', ...flags, join(source, tarball.filename));
  rmSync(source, { recursive: true });

  return {
    folder,
    packed: tarball.files.map(({ path }) => path),
    write: (file, content) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    },
    read: file => readFileSync(join(folder, file), 'utf8'),
    run: (program, ...args) => {
      try {
        return {
          output: execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }),
          code: 0,
        };
      } catch (error) {
        const { stdout, status } = error as { stdout: string; status: number };
        return { output: stdout, code: status };
      }
    },
    files: below =>
      readdirSync(join(folder, below), { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, below).length + 1))
        .sort(),
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
}
