import { Command, Option } from 'commander';
import type { World } from './world.js';

/** A command that never ends the process itself, so that its last words are not lost. */
export function command(name: string, world: World): Command {
  return new Command(name)
    .exitOverride()
    .showHelpAfterError(
      `\n\`${name === 'atalaya' ? name : `atalaya ${name}`} --help\` lists what is available.`,
    )
    .configureOutput({ writeOut: world.stdout, writeErr: world.stderr });
}

/** The options of every command that reads definitions. */
export function reading(command: Command): Command {
  return command
    .option('--definitions <dir>', 'the folder of definitions', 'definitions')
    .option('--system <name...>', 'only the environments of these systems')
    .option('--environment <name...>', 'only these environments')
    .option('--color', 'colours, even without a terminal')
    .option('--no-color', 'no colours');
}

export function choice(
  flags: string,
  description: string,
  values: readonly string[],
  standard: string,
): Option {
  return new Option(flags, description).choices(values).default(standard);
}

export function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map(line => `  $ ${line}\n`).join('')}`;
}
