import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import type { Report } from '../app/index.js';
import { choice, command, examples, reading } from './command.js';
import { explainCommand } from './explain-command.js';
import { type CommonOptions, portsOf, requestOf } from './ports.js';
import { FORMATS, render } from './report/index.js';
import { routesCommand } from './routes-command.js';
import type { World } from './world.js';

interface GenerateOptions extends CommonOptions {
  readonly dryRun: boolean;
  readonly force: boolean;
}

/** The tree of commands. `done` is told the exit code of the one that ran. */
export function program(world: World, done: (exitCode: number) => void): Command {
  const finish = (report: Report, options: CommonOptions) => {
    world.stdout(render(options.format, report, { color: options.color ?? world.color, out: options.out }));
    done(report.exitCode);
  };
  const root = command('atalaya', world)
    .description('Compiles monitoring written in TypeScript to files that stock tools load.')
    .version(world.version)
    .addHelpText('after', examples('atalaya generate', 'atalaya check', 'atalaya help generate'));

  const generate = compiling(command('generate', world), world)
    .description('Compile the definitions and update the output folder.')
    .option('--dry-run', 'show what would change, and write nothing', false)
    .option('--force', 'overwrite and delete files that were edited by hand', false)
    .addHelpText('after', examples('atalaya generate', 'atalaya generate --system capibara6 --dry-run'))
    .action(async (options: GenerateOptions) => {
      // What runs the definitions gets ready while the rest is loaded.
      const ports = portsOf(options, world);
      const { generate } = await import('../app/index.js');
      const { dryRun, force } = options;
      finish(await generate({ ...requestOf(options, world), dryRun, force }, ports), options);
    });

  const check = compiling(command('check', world), world)
    .description('Compile the definitions and fail if the output folder does not match them. Writes nothing.')
    .addHelpText('after', examples('atalaya check', 'atalaya check --format json --verify require'))
    .action(async (options: CommonOptions) => {
      const ports = portsOf(options, world);
      const { check } = await import('../app/index.js');
      finish(await check(requestOf(options, world), ports), options);
    });

  return root
    .addCommand(generate)
    .addCommand(check)
    .addCommand(explainCommand(world, done))
    .addCommand(routesCommand(world, done));
}

/** The options of every command that compiles definitions. */
function compiling(command: Command, world: World): Command {
  return reading(command)
    .option('--out <dir>', 'the folder to write to', 'out')
    .option('--outputs <name...>', 'only these outputs, and not those of atalaya.yml')
    .option('--form <name>', 'how files are laid out, such as files or kubernetes, and not as in atalaya.yml')
    .addOption(
      choice(
        '--verify <mode>',
        'whether promtool and amtool check the files',
        ['auto', 'require', 'off'],
        'auto',
      ),
    )
    .addOption(choice('--format <format>', 'the format of the report', FORMATS, 'text'))
    .hook('preAction', (_, action) => {
      const problem = folderProblem(action.opts<CommonOptions>(), world.cwd);
      if (problem !== undefined) action.error(`error: ${problem}`);
    });
}

/** Files among the definitions would be read as definitions in the next run. */
function folderProblem({ out, definitions }: CommonOptions, cwd: string): string | undefined {
  if (out === '') return "option '--out <dir>' names no folder";
  const way = relative(resolve(cwd, definitions), resolve(cwd, out));
  const isInside = way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
  return isInside
    ? `the output folder ${out} is the folder of the definitions, or inside it: pass another with --out`
    : undefined;
}
