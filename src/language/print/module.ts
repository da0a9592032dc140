import { sortedBy } from '../../core/index.js';
import { type MetricKind, unitFromName, type VectorSelector } from '../../promql/index.js';
import type { Definition, DefinitionKind } from '../definition.js';
import type { Data } from '../described.js';
import { describedBy } from '../language.js';
import { callOf } from './calls.js';
import { type Code, functionsIn, type Link, linked, textLiteral, token } from './code.js';
import { identifiers } from './identifiers.js';
import { statement } from './layout.js';
import type { NamedSeries } from './names.js';
import { definitionCode, type ModuleNames } from './values.js';

/** Kinds that are written where they are used: nothing refers to them by name. */
const INLINE: ReadonlySet<DefinitionKind> = new Set(['row', 'panel', 'variable', 'annotation']);

/** Metrics need nothing. Dashboards go before what leads to their panels, since they may show it; a system holds all. */
const RANKS: Readonly<Partial<Record<DefinitionKind, string>>> = { metric: '0', dashboard: '1', system: '3' };

/**
 * A module of TypeScript that defines what is given: each definition under a name of its own after those that it refers to, a
 * system as the default export.
 */
export function printModule(definitions: readonly Definition[]): string {
  const named = definitions.filter(({ kind }) => !INLINE.has(kind));
  const names = identifiers(named);
  const written = new Map<string, Code>();
  const begun = new Set<string>();
  const write = (definition: Definition): void => {
    const name = names.get(definition);
    if (name === undefined || begun.has(name)) return;
    begun.add(name);
    // What it refers to is written while its own code is made, and so stands before it.
    written.set(name, definitionCode(definition, module));
  };
  const reference = (definition: Definition): Code | undefined => {
    const name = names.get(definition);
    if (name === undefined) return undefined;
    write(definition);
    return memberOf(definition, token(name));
  };
  const series = seriesOf(named);
  const dashboards = new Map(named.filter(({ kind }) => kind === 'dashboard').map(each => [each.name, each]));
  const module: ModuleNames = {
    reference,
    // A panel that is shown by what its own dashboard shows cannot be named by the dashboard, which is not there yet.
    dashboard: key => {
      const found = dashboards.get(key);
      const name = found && names.get(found);
      return name !== undefined && begun.has(name) && !written.has(name)
        ? undefined
        : found && reference(found);
    },
    series: metric =>
      (series.get(metric) ?? []).map(({ definition, members, ...rest }) => {
        write(definition);
        const handle = token(names.get(definition) ?? '');
        return { ...rest, code: members.reduce((code, { name, args }) => linked(code, name, args), handle) };
      }),
  };
  const order = sortedBy(named, ({ kind }) => RANKS[kind] ?? '2');
  for (const definition of order) write(definition);
  const kinds = new Map(named.map(each => [names.get(each), each.kind]));
  const statements = [...written].map(([name, code]) =>
    statement(kinds.get(name) === 'system' ? 'export default' : `export const ${name} =`, code),
  );
  return [imports([...written.values()]), ...statements, ''].join('\n\n').trimEnd().concat('\n');
}

/** Consecutive readings are two definitions of one call. */
function memberOf({ kind, options }: Definition, handle: Code): Code {
  return kind === 'consecutive' ? linked(handle, String((options as Data).extreme)) : handle;
}

/** The unit of a series: the expression's, or the one that the metric's definition or its name says. */
function unitOf({ name, options }: Definition, unit: unknown): string | undefined {
  const { unit: said, kind = 'gauge' } = options as { unit?: string; kind?: MetricKind };
  return typeof unit === 'string' ? unit : (said ?? unitFromName(name, kind));
}

type Method = (...args: readonly unknown[]) => unknown;

interface SeriesOfDefinition extends Omit<NamedSeries, 'code'> {
  readonly definition: Definition;
  /** The members that lead from the handle to the series; none if it is the series itself. */
  readonly members: readonly Link[];
}

/** Which definition, and which member of it, expressions mean by the name of a series. */
function seriesOf(definitions: readonly Definition[]): ReadonlyMap<string, readonly SeriesOfDefinition[]> {
  const found = new Map<string, SeriesOfDefinition[]>();
  const add = (handle: unknown, definition: Definition, ...members: readonly Link[]): void => {
    const { type, ast, selector, unit } = (handle ?? {}) as Data;
    const { metric, matchers } = ((type === 'expression' ? ast : selector) ?? {}) as Partial<VectorSelector>;
    if (metric === undefined || matchers === undefined) return;
    const kind = (type === 'expression' ? 'gauge' : type) as NamedSeries['kind'];
    found.set(metric, [
      ...(found.get(metric) ?? []),
      { definition, members, kind, matchers, unit: unitOf(definition, unit) },
    ]);
  };
  for (const definition of definitions) {
    const call = callOf(definition as unknown as Data);
    const described = call && describedBy(call.name);
    if (call === undefined || described === undefined) continue;
    const handle = (described.call as Method)(...call.args) as Data;
    add(handle, definition);
    for (const [name, part] of Object.entries(handle)) {
      if ((part as Data | undefined)?.type === 'expression') add(part, definition, { name });
    }
    for (const [name, argument] of described.series ?? []) {
      add((handle[name] as Method)(argument), definition, { name, args: [textLiteral(argument)] });
    }
  }
  return found;
}

function imports(codes: readonly Code[]): string {
  const names = new Set(codes.flatMap(functionsIn));
  const ordered = [...names].sort((a, b) => compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b));
  const line = `import { ${ordered.join(', ')} } from 'atalaya';`;
  return line.length <= 110
    ? line
    : `import {\n${ordered.map(name => `  ${name},\n`).join('')}} from 'atalaya';`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
