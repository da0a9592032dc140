import { sortedBy } from '../../core/index.js';
import {
  anomalySchema,
  baselineSchema,
  consecutiveSchema,
  type Definition,
  type DerivedKind,
  forecastSchema,
  growthSchema,
  probeSchema,
  sloSchema,
} from '../../language/index.js';
import type { Schema } from '../../model/index.js';
import { type Expression, print } from '../../promql/index.js';
import { duplicate } from '../collect.js';
import type { Context } from '../context.js';
import { shape } from '../shape.js';
import { expandAnomaly } from './anomaly.js';
import { expandBaseline } from './baseline.js';
import { expandConsecutive } from './consecutive.js';
import { discover, type Recordable } from './discover.js';
import type { Expander, Expansion } from './expander.js';
import { expandForecast } from './forecast.js';
import { expandGrowth } from './growth.js';
import { expandProbe } from './probe.js';
import { expandSlo } from './slo/slo.js';

interface Entry<O = never> {
  readonly schema: Schema<O>;
  readonly expand: Expander<O>;
}

function entry<O>(schema: Schema<O>, expand: Expander<O>): Entry {
  return { schema, expand } as unknown as Entry;
}

const ENTRIES: Readonly<Record<DerivedKind, Entry>> = {
  anomaly: entry(anomalySchema, expandAnomaly),
  baseline: entry(baselineSchema, expandBaseline),
  consecutive: entry(consecutiveSchema, expandConsecutive),
  forecast: entry(forecastSchema, expandForecast),
  growth: entry(growthSchema, expandGrowth),
  probe: entry(probeSchema, expandProbe),
  slo: entry(sloSchema, expandSlo),
};

/** All recordings of a system, written or derived, and what else derived values come to. */
export function expandDerived(options: unknown, context: Context): Required<Expansion> {
  const found = sortedBy(discover(options), ({ kind, name }) => `${name}\0${kind}`);
  const derived = distinct(found.filter(isDerived), context);
  const expansions = derived.map(definition => expand(definition, context));
  const all = <K extends keyof Expansion>(part: K) =>
    expansions.flatMap(expansion => (expansion[part] ?? []) as readonly unknown[]) as never;
  return {
    recordings: once([...found.filter(isRecording), ...expansions.flatMap(({ recordings }) => recordings)]),
    alerts: all('alerts'),
    metrics: all('metrics'),
    jobs: all('jobs'),
    probeModules: all('probeModules'),
  };
}

function expand({ kind, name, options, site }: Definition<DerivedKind>, context: Context): Expansion {
  const path = [context.system, kind, String(name)];
  context.place(path, site);
  const { schema, expand: expandKind } = ENTRIES[kind];
  const shaped = shape(schema, options, path);
  if ('problems' in shaped) {
    context.note(...shaped.problems);
    return { recordings: [] };
  }
  const { of } = shaped.value as { readonly of?: Expression };
  return expandKind(
    { definition: { name, site }, from: of === undefined ? [] : [of], context },
    shaped.value,
    path,
  );
}

/** The first of each name. Ends of consecutive readings, and methods of an anomaly, have series of their own. */
function distinct(
  definitions: readonly Definition<DerivedKind>[],
  { system, note }: Context,
): readonly Definition<DerivedKind>[] {
  const first = new Map<string, Definition<DerivedKind>>();
  for (const each of definitions) {
    const { kind, name, options } = each;
    const { extreme, method } = (options ?? {}) as { readonly extreme?: string; readonly method?: string };
    const key = JSON.stringify([kind, name, extreme, method]);
    const before = first.get(key);
    if (before === undefined) first.set(key, each);
    else note(duplicate(kind, each, [system, kind, String(name)], before.site));
  }
  return [...first.values()];
}

/** Two derived values of one name look at the same past: what both record, one of them does. */
function once(recordings: readonly Definition<'recording'>[]): readonly Definition<'recording'>[] {
  const same = new Map<string, Definition<'recording'>>();
  for (const each of recordings) same.set(identity(each), same.get(identity(each)) ?? each);
  return [...same.values()];
}

function identity({ name, options, site }: Definition<'recording'>): string {
  const { expr, labels, every } = (options ?? {}) as {
    readonly expr?: Expression;
    readonly labels?: object;
    readonly every?: string;
  };
  if (expr?.type !== 'expression') return JSON.stringify([name, site]);
  return JSON.stringify([name, labels ?? {}, every, print(expr.ast)]);
}

function isDerived(definition: Recordable): definition is Definition<DerivedKind> {
  return definition.kind !== 'recording';
}

function isRecording(definition: Recordable): definition is Definition<'recording'> {
  return definition.kind === 'recording';
}
