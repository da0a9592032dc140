import type { Definition, LegendFunction, TextFunction } from '../../../src/language/index.js';
import { isDefinition, readLegend, readText } from '../../../src/language/index.js';
import { type Expr, withoutSpans } from '../../../src/promql/index.js';

type Data = Readonly<Record<string, unknown>>;

/** Definitions as plain data, by kind and name: without places, with handles by their names and texts as what they build. */
export function comparable(definitions: readonly Definition[]): unknown {
  return definitions
    .map(({ kind, name, options }) => ({ kind, name, options: plain(options) }))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function key(each: { kind: string; name: string; options: unknown }): string {
  return `${each.kind} ${each.name} ${JSON.stringify(each.options)}`;
}

const LISTS = ['metrics', 'rules', 'dashboards', 'budgets', 'receivers'];

function plain(value: unknown, option = ''): unknown {
  if (typeof value === 'function') return built(value, option);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(each => plain(each));
  const data = value as Data;
  if (isDefinition(data.definition)) return `the ${data.definition.kind} ${data.definition.name}`;
  if (data.type === 'expression') return { ast: numbersPlain(withoutSpans(data.ast as Expr)) };
  if ('selector' in data) return { type: data.type, selector: withoutSpans(data.selector as Expr) };
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, part]) => {
      if (part === undefined) return [];
      if (LISTS.includes(name) && 'watchdog' in data) return [[name, listed(part).sort()]];
      return [[name, plain(part, name)]];
    }),
  );
}

function numbersPlain(expr: unknown): unknown {
  return JSON.parse(JSON.stringify(expr));
}

function listed(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const { definition } = value as Data;
  if (isDefinition(definition)) return [`the ${definition.kind} ${definition.name}`];
  return Object.values(value).flatMap(part => listed(part, seen));
}

/** What a function of texts comes to. */
function built(words: unknown, option: string): unknown {
  return option === 'legend' ? readLegend(words as LegendFunction) : readText(words as TextFunction);
}
