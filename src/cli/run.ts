import { CommanderError } from 'commander';
import { program } from './program.js';
import type { World } from './world.js';

/** The command line, or what surrounds it: no working folder, a report that cannot be written. */
export const USAGE = 2;
export const BUG = 3;

/** Runs a command line, and returns its exit code: 0 fine, 1 problems or drift, 2 usage, 3 a bug of ours. */
export async function run(args: readonly string[], world: World): Promise<number> {
  let exitCode = 0;
  try {
    const commands = program(world, code => {
      exitCode = code;
    });
    await commands.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has written what there is to say; help that was asked for is no mistake.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    world.stderr(bugMessage(error, world));
    return BUG;
  }
}

/** Says what must not happen, and whom to tell. */
export function bugMessage(error: unknown, { env, version }: Pick<World, 'env' | 'version'>): string {
  const known = error instanceof Error;
  return [
    `atalaya: internal error: ${known ? error.message : String(error)}`,
    `This is a bug in atalaya ${version}, not in your definitions. Please report it, with the command and a definition that shows it.`,
    env.ATALAYA_DEBUG ? (known ? error.stack : '') : 'ATALAYA_DEBUG=1 shows where it happened.',
    '',
  ].join('\n');
}
