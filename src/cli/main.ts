import { Console } from 'node:console';
import { readFileSync } from 'node:fs';
import picocolors from 'picocolors';
import { definitionProcess } from './definition-process.js';
import { run, strayMessage } from './run.js';
import { strays } from './strays.js';
import type { World } from './world.js';

/** What only the installed program knows of itself. */
export interface Installation {
  readonly packageJson: URL;
  readonly language: World['language'];
}

/** Runs the command line of this process, and ends it: what definitions have started does not keep it alive. */
export async function main({ packageJson, language }: Installation): Promise<void> {
  process.stdout.on('error', endQuietly);
  const stray = strays();
  const world: World = {
    cwd: process.cwd(),
    env: process.env,
    version: versionIn(packageJson),
    color: picocolors.isColorSupported,
    stdout: text => process.stdout.write(text),
    stderr: text => process.stderr.write(text),
    // Standard output is the report's alone: what definitions print goes to the other stream.
    globals: { console: new Console(process.stderr), process: definitionProcess() },
    strays: stray.take,
    language,
  };
  const code = await run(process.argv.slice(2), world);
  const [late] = stray.rest();
  const lateCode = late === undefined ? 0 : strayMessage(late, world);
  await Promise.all([process.stdout, process.stderr].map(flushed));
  process.exit(code === 0 ? lateCode : code);
}

function versionIn(packageJson: URL): string {
  try {
    return String((JSON.parse(readFileSync(packageJson, 'utf8')) as { version?: unknown }).version);
  } catch {
    // Whoever took the program out of its package can still run it.
    return 'of unknown version';
  }
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise(resolve => {
    stream.write('', () => resolve());
  });
}

/** The reader of a pipe may leave before the end (`atalaya check | head`); that is no problem of anybody's. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
