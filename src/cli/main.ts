import { Console } from 'node:console';
import { readFileSync } from 'node:fs';
import module from 'node:module';
import picocolors from 'picocolors';
import { run } from './run.js';
import type { World } from './world.js';

/** What only the installed program knows of itself. */
export interface Installation {
  readonly packageJson: URL;
  readonly language: World['language'];
}

/** Runs the command line of this process, and sets its exit code. */
export async function main({ packageJson, language }: Installation): Promise<void> {
  keepCompiledCode();
  process.stdout.on('error', endQuietly);
  process.exitCode = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    version: (JSON.parse(readFileSync(packageJson, 'utf8')) as { version: string }).version,
    color: picocolors.isColorSupported,
    stdout: text => process.stdout.write(text),
    stderr: text => process.stderr.write(text),
    // Standard output is the report's alone: what definitions print goes to the other stream.
    globals: { console: new Console(process.stderr) },
    language,
  });
}

/** The reader of a pipe may leave before the end (`atalaya check | head`); that is no problem of anybody's. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/** Node 22.1 and later compiles a program once, and not at each start: https://nodejs.org/api/module.html#module-compile-cache */
function keepCompiledCode(): void {
  (module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();
}
