import { readFileSync } from 'node:fs';
import picocolors from 'picocolors';
import { systemReason } from '../core/index.js';
import { startDefinitionsProcess } from './definitions-process.js';
import { BUG, bugMessage, run, USAGE } from './run.js';
import { type Stream, stream } from './stream.js';
import type { World } from './world.js';

/** What only the installed program knows of itself. */
export interface Installation {
  readonly packageJson: URL;
  /** The script of the process in which definitions run. */
  readonly runner: URL;
  readonly language: World['language'];
}

/** Runs the command line of this process, and ends it. */
export async function main(installation: Installation): Promise<void> {
  // Whatever ends the process before its exit code is known, it was no success.
  process.exitCode = BUG;
  const stdout = stream(process.stdout);
  const stderr = stream(process.stderr);
  const code = await exitCodeOf(installation, stdout, stderr);
  const failure = await stdout.end();
  if (failure !== undefined) stderr.write(`atalaya: cannot write the report: ${systemReason(failure)}\n`);
  await stderr.end();
  process.exit(code === 0 && failure !== undefined ? USAGE : code);
}

async function exitCodeOf(installation: Installation, stdout: Stream, stderr: Stream): Promise<number> {
  const version = versionIn(installation.packageJson);
  try {
    const cwd = workingFolder();
    if (cwd === undefined) {
      stderr.write('atalaya: the working folder does not exist any more\n');
      return USAGE;
    }
    const { runner, language } = installation;
    return await run(process.argv.slice(2), worldOf({ cwd, version, stdout, stderr, runner, language }));
  } catch (error) {
    stderr.write(bugMessage(error, { env: process.env, version }));
    return BUG;
  }
}

interface Surroundings extends Pick<World, 'cwd' | 'version' | 'language'> {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly runner: URL;
}

function worldOf({ stdout, stderr, runner, ...rest }: Surroundings): World {
  return {
    ...rest,
    env: process.env,
    color: picocolors.isColorSupported,
    stdout: stdout.write,
    stderr: stderr.write,
    // Standard output is the report's alone: what definitions print goes to the other stream.
    runDefinitions: () => startDefinitionsProcess({ cwd: rest.cwd, script: runner, print: stderr.write }),
  };
}

/** Somebody may have deleted the folder in which the shell still is. */
function workingFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

function versionIn(packageJson: URL): string {
  try {
    return String((JSON.parse(readFileSync(packageJson, 'utf8')) as { version?: unknown }).version);
  } catch {
    // Whoever took the program out of its package can still run it.
    return 'of unknown version';
  }
}
