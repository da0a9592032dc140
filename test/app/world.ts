import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/index.js';
import * as language from '../../src/index.js';
import * as promql from '../../src/promql/index.js';
import { runHere } from '../../src/runtime/index.js';
import { project } from '../load/project.js';

const packages = { atalaya: async () => language, 'atalaya/promql': async () => promql };

/** Runs command lines in a project of its own, in this process, and keeps what they printed. */
export function world(files: Readonly<Record<string, string>>) {
  const cwd = project(files);
  const atalaya = async (...args: string[]) => {
    const output = { stdout: '', stderr: '' };
    const code = await run(args, {
      cwd,
      env: {},
      version: '1.2.3',
      color: false,
      stdout: text => {
        output.stdout += text;
      },
      stderr: text => {
        output.stderr += text;
      },
      language: packages,
      runDefinitions: () => runHere(packages),
    });
    return { code, ...output };
  };
  return {
    cwd,
    atalaya,
    read: (path: string) => readFileSync(join(cwd, path), 'utf8'),
    tree: (folder: string) =>
      existsSync(join(cwd, folder))
        ? readdirSync(join(cwd, folder), { recursive: true, encoding: 'utf8' }).sort()
        : [],
  };
}
