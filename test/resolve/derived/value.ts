import type { Schema } from '../../../src/model/index.js';
import { print } from '../../../src/promql/index.js';
import type { Expansion, Value } from '../../../src/resolve/derived/value.js';

/** A derived value with these options, in a system that evaluates every 15 seconds. */
export function derivedValue<O>(
  schema: Schema<O>,
  given: object,
  about: Partial<Omit<Value<O>, 'options'>> = {},
): Value<O> {
  const name = about.name ?? 'shop:load';
  return {
    name,
    options: schema.parse(given),
    environment: {
      system: 'shop',
      prometheus: { version: '3.5', scrapeInterval: 15_000, evaluationInterval: 15_000 },
    },
    faulty: false,
    path: ['shop', 'derived', name],
    site: {},
    ...about,
  };
}

/** What an expansion records: each rule in a line, below its group. */
export function recorded({ recordings = [] }: Expansion): Readonly<Record<string, readonly string[]>> {
  const groups = new Map<string, string[]>();
  for (const { name, group, intervalMs, labels, expr } of recordings) {
    const title = intervalMs === undefined ? group : `${group} every ${intervalMs / 1000}s`;
    const own = Object.entries(labels).map(([label, value]) => `${label}=${value}`);
    const series = own.length === 0 ? name : `${name}{${own.join()}}`;
    groups.set(title, [...(groups.get(title) ?? []), `${series} = ${print(expr.ast)}`]);
  }
  return Object.fromEntries(groups);
}

/** The alerts of an expansion, each with its severity, how long it waits, and its condition. */
export function alerted({ alerts = [] }: Expansion): Readonly<Record<string, string>> {
  return Object.fromEntries(
    alerts.map(({ name, severity, forMs = 0, when }) => [
      name,
      `${severity} after ${forMs / 60_000}m: ${print(when.ast)}`,
    ]),
  );
}

/** Where the mistakes of an expansion lie, below the value, and their codes. */
export function mistaken({ mistakes = [] }: Expansion): readonly string[] {
  return mistakes.map(({ code, path }) => `${path.slice(3).join('.')}: ${code}`);
}
