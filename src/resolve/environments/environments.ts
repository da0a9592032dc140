import { sortedBy } from '../../core/index.js';
import { aloneAmong, type Defined, type Definition, defines, environmentName } from '../../language/index.js';
import type { Environment } from '../../model/index.js';
import type { Context } from '../context.js';
import { shape } from '../definitions/shape.js';
import { unique } from '../definitions/unique.js';
import { placeOf, readEnvironmentOptions } from '../settings/place-options.js';
import { resolveSystem } from '../system.js';
import { resolveEnvironment } from './environment.js';

type Noting = Pick<Context, 'note' | 'weigh' | 'place'>;

/** Every environment: those that somebody wrote, and of the systems that run in none of them each its own. */
export function resolveEnvironments(defined: readonly Defined[], context: Noting): readonly Environment[] {
  const written = distinct('environment', defined, context);
  const alone = aloneAmong(distinct('system', defined, context), written);
  const all = [
    ...written.flatMap(each => resolveWritten(each, context) ?? []),
    ...alone.flatMap(each => resolveAlone(each, context) ?? []),
  ];
  return sortedBy(all, ({ name }) => name);
}

/** An environment with the systems that run in it. Undefined if something in it is wrong. */
function resolveWritten(
  { name, options: given, site }: Definition<'environment'>,
  context: Noting,
): Environment | undefined {
  const path = [String(name)];
  context.place(path, site);
  const named = shape(environmentName, name, path);
  if ('problems' in named) {
    context.note(...named.problems.map(each => ({ ...each, site, inside: ['name'] })));
  }
  const { options, complete } = readEnvironmentOptions(given, path, context.note);
  const around = { name: String(name), options: placeOf(options) };
  const definitions = distinct('system', options.systems ?? [], context);
  const systems = definitions.map(definition => resolveSystem(definition, context, around));
  const right = systems.flatMap(each => each ?? []);
  if (!complete || right.length < systems.length || right.length === 0) return undefined;
  const title = options.title ?? around.name;
  return resolveEnvironment({ ...around, title, path, systems: right }, context);
}

/** A system that is its own environment. */
function resolveAlone(definition: Definition<'system'>, context: Noting): Environment | undefined {
  const resolved = resolveSystem(definition, context);
  if (resolved === undefined) return undefined;
  const { system, options } = resolved;
  const { name, title, origin: path } = system;
  return resolveEnvironment({ name, title, path, options: placeOf(options), systems: [resolved] }, context);
}

function distinct<K extends 'system' | 'environment'>(
  kind: K,
  defined: readonly Defined[],
  { note }: Noting,
): readonly Definition<K>[] {
  const all = new Set(defined.flatMap(each => (defines(each, kind) ? each.definition : [])));
  const { definitions, problems } = unique<K>(
    sortedBy(all, ({ name }) => String(name)),
    kind,
    name => [name],
  );
  note(...problems);
  return definitions;
}
