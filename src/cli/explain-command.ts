import { type Command, InvalidArgumentError } from 'commander';
import { choice, command, examples, reading } from './command.js';
import { type DefinitionsOptions, definitionsPortsOf, definitionsRequestOf } from './ports.js';
import type { World } from './world.js';

interface ExplainOptions extends DefinitionsOptions {
  readonly labels?: Readonly<Record<string, string>>;
  readonly at?: number;
  readonly format: 'text' | 'json';
}

/** `atalaya explain <Alert>`. `done` is told its exit code. */
export function explainCommand(world: World, done: (exitCode: number) => void): Command {
  return reading(command('explain', world))
    .description(
      'Explain an alert: its condition, its labels, whom each step notifies and when, and what mutes it.',
    )
    .argument('<alert>', 'its name')
    .option('--labels <name=value...>', 'labels of the series it fires for', addLabel)
    .option('--at <time>', 'show what is muted at that time, such as 2026-02-28T22:15:00Z', instant)
    .addOption(choice('--format <format>', 'the format of the answer', ['text', 'json'], 'text'))
    .addHelpText(
      'after',
      examples(
        'atalaya explain HighApiErrorRate',
        'atalaya explain HighApiErrorRate --labels endpoint=/cart --at 2026-02-28T22:15:00+01:00',
      ),
    )
    .action(async (alert: string, options: ExplainOptions) => {
      const ports = definitionsPortsOf(world);
      const [{ explain }, { renderExplainText }, { renderExplainJson }] = await Promise.all([
        import('../app/index.js'),
        import('./report/explain-text.js'),
        import('./report/explain-json.js'),
      ]);
      const { labels = {}, at, format } = options;
      const request = { ...definitionsRequestOf(options, world), alert, labels, atMs: at };
      const report = await explain(request, ports);
      const color = options.color ?? world.color;
      world.stdout(format === 'json' ? renderExplainJson(report) : renderExplainText(report, { color }));
      done(report.exitCode);
    });
}

function addLabel(
  text: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const [, name, value] = /^([a-zA-Z_][a-zA-Z0-9_]*)=([\s\S]*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new InvalidArgumentError('A label looks like endpoint=/cart.');
  return { ...before, [name]: value };
}

/** ISO 8601 with a zone: without one it would mean another instant on another machine. */
function instant(text: string): number {
  const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  if (Number.isNaN(ms))
    throw new InvalidArgumentError('A time looks like 2026-02-28T22:15:00Z, or ends in +01:00.');
  return ms;
}
