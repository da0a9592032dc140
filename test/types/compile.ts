import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const TYPES = fileURLToPath(new URL('.', import.meta.url));

/** An error of the compiler, and the first line of what it says. */
export interface CompilerError {
  /** Relative to this folder. */
  readonly file: string;
  readonly place: string;
  readonly message: string;
}

/** Compiles all files of this folder at once, with a TypeScript that is installed here, and returns every error. */
export async function compile(typescript: 'typescript' | 'typescript-5'): Promise<readonly CompilerError[]> {
  const folder = dirname(createRequire(import.meta.url).resolve(`${typescript}/package.json`));
  const output = await new Promise<string>(done => {
    // No shell and no npx: the compiler's exit code is 2 where there are errors, which is what we are here for.
    execFile(
      process.execPath,
      [join(folder, 'bin/tsc'), '--noEmit', '--pretty', 'false', '--project', TYPES],
      { cwd: TYPES, maxBuffer: 1e8 },
      (_, stdout, stderr) => done(stdout + stderr),
    );
  });
  return output
    .split('\n')
    .filter(line => line !== '' && !line.startsWith(' '))
    .map(line => {
      const [, file, place, message] = /^(.+)\((\d+,\d+)\): error (.*)$/.exec(line) ?? [];
      return { file: file ?? '', place: place ?? '', message: message ?? line };
    });
}
