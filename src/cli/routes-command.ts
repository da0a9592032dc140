import type { Command } from 'commander';
import { choice, command, examples, reading } from './command.js';
import { type DefinitionsOptions, definitionsPortsOf, definitionsRequestOf } from './ports.js';
import type { World } from './world.js';

interface RoutesOptions extends DefinitionsOptions {
  readonly format: 'text' | 'json' | 'svg';
}

/** `atalaya routes`. `done` is told its exit code. */
export function routesCommand(world: World, done: (exitCode: number) => void): Command {
  return reading(command('routes', world))
    .description('Show the routing tree, with the alerts that land on each of its leaves.')
    .addOption(choice('--format <format>', 'the format of the answer', ['text', 'json', 'svg'], 'text'))
    .addHelpText(
      'after',
      examples('atalaya routes', 'atalaya routes --system capibara6 --format svg > routes.svg'),
    )
    .action(async (options: RoutesOptions) => {
      const ports = definitionsPortsOf(world);
      const [{ routes }, { renderRoutesText, renderRoutesJson, renderRoutesSvg, renderProblems }] =
        await Promise.all([import('../app/index.js'), import('./report/routes.js')]);
      const report = await routes(definitionsRequestOf(options, world), ports);
      const color = options.color ?? world.color;
      if (options.format === 'text') world.stdout(renderRoutesText(report, { color }));
      if (options.format === 'json') world.stdout(renderRoutesJson(report));
      if (options.format === 'svg') {
        // A picture has no place for problems, and half a picture is none.
        world.stderr(renderProblems(report, { color }));
        if (report.exitCode === 0) world.stdout(renderRoutesSvg(report.trees));
      }
      done(report.exitCode);
    });
}
