import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { Gauge, Registry } from 'prom-client';
import { type Instrument, instruments } from '../../../src/lower/instrumentation/instruments.js';
import * as py from '../../../src/lower/instrumentation/python/names.js';
import * as ts from '../../../src/lower/instrumentation/typescript/names.js';
import { type MetricEvent, moduleName, PROBE_METRICS } from '../../../src/model/index.js';
import { python } from '../../engines/index.js';
import type { Alone } from '../../fixtures/system.js';
import { type Sample, someValue } from './samples.js';
import { serving } from './serving.js';

/** A program that emits metrics with a generated module. */
export interface Program {
  /** `127.0.0.1:12345`. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** A method, its values, its labels. */
type Call = readonly [
  method: string,
  values: readonly number[],
  labels: Readonly<Record<string, string | number>>,
];

/** Runs the Python module in `folder`; each scrape records every sample once more. */
export async function pythonProgram(
  system: Alone,
  folder: string,
  samples: readonly Sample[],
): Promise<Program> {
  const module = join(folder, `${system.name}/instrumentation/python/${moduleName.python(system.name)}.py`);
  const calls = callsOf(system, samples, instrument => {
    const names = py.parameters(instrument.labels);
    return { methods: py.methodNames(instrument), parameter: name => names.get(name) ?? name };
  });
  calls.push(
    ...eventsOf(system, event => {
      const names = py.parameters(event.parameters);
      return { method: py.recordName(event), parameter: name => names.get(name) ?? name };
    }),
  );
  const file = join(folder, 'calls.json');
  writeFileSync(file, JSON.stringify({ calls, others: othersOf(system) }));
  const script = fileURLToPath(new URL('emit.py', import.meta.url));
  const running = await python([script, basename(module, '.py'), file], [dirname(module)]);
  return { address: `127.0.0.1:${running.firstLine}`, stop: running.stop };
}

/** The same with the TypeScript module, in this very process. */
export async function typescriptProgram(
  system: Alone,
  folder: string,
  samples: readonly Sample[],
): Promise<Program> {
  const { Metrics } = await importTypescript(
    join(folder, `${system.name}/instrumentation/typescript/metrics.ts`),
  );
  // The module has its own copy of the client, which must not be mixed with ours.
  const registry = new Registry();
  const metrics = new Metrics(registry) as Record<string, (...args: unknown[]) => unknown>;
  for (const name of othersOf(system))
    new Gauge({ name, help: 'What somebody else emits.', registers: [registry] }).set(1);
  const calls = callsOf(system, samples, instrument => ({
    methods: ts.methodNames(instrument).map(({ name }) => name),
    parameter: name => name,
  }));
  calls.push(...eventsOf(system, event => ({ method: ts.recordName(event), parameter: name => name })));
  return serving(async () => {
    for (const [method, values, labels] of calls) {
      const labelled = Object.keys(labels).length > 0;
      const end = metrics[method]?.(...(labelled ? [labels] : []), ...values);
      if (typeof end === 'function') end();
    }
    return registry;
  });
}

/** As a generated module exports it. */
export interface MetricsOptions {
  readonly strict?: boolean;
  readonly warn?: (message: string) => void;
}

/** A generated module as a program would import it: its types are gone, its imports are found from this project. */
export async function importTypescript(
  file: string,
): Promise<{ readonly Metrics: new (registry?: Registry, options?: MetricsOptions) => unknown }> {
  const outfile = `${file}.mjs`;
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    nodePaths: [fileURLToPath(new URL('../../../node_modules', import.meta.url))],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return import(/* @vite-ignore */ pathToFileURL(outfile).href);
}

/** What the blackbox exporter says of probes, in a system that has any: the program stands for it as well. */
function othersOf({ probeModules }: Alone): readonly string[] {
  if (probeModules.length === 0) return [];
  return PROBE_METRICS.map(({ name }) => name).filter(name => name !== 'up');
}

/** Every method of every metric is called for every sample of it. */
function callsOf(
  system: Alone,
  samples: readonly Sample[],
  inLanguage: (instrument: Instrument) => {
    readonly methods: readonly string[];
    readonly parameter: (label: string) => string;
  },
): Call[] {
  const byName = new Map(instruments(system).map(instrument => [instrument.metric.name, instrument]));
  return samples.flatMap(({ metric, labels }) => {
    const instrument = byName.get(metric.name);
    if (instrument === undefined) return [];
    const { methods, parameter } = inLanguage(instrument);
    const named = Object.fromEntries(Object.entries(labels).map(([name, value]) => [parameter(name), value]));
    return methods.flatMap((method): Call[] =>
      valuesFor(method, metric.buckets).map(values => [method, values, named]),
    );
  });
}

/** Each event happens once, with values that a strict module takes. */
function eventsOf(
  { events }: Alone,
  inLanguage: (event: MetricEvent) => {
    readonly method: string;
    readonly parameter: (name: string) => string;
  },
): readonly Call[] {
  return events.map(event => {
    const { method, parameter } = inLanguage(event);
    const given = event.parameters.map(
      each => [parameter(each.name), each.kind === 'value' ? 0.5 : someValue(each.label)] as const,
    );
    return [method, [], Object.fromEntries(given)];
  });
}

function valuesFor(method: string, buckets: readonly number[] = [1]): readonly (readonly number[])[] {
  if (method.startsWith('time')) return [[]];
  if (method.startsWith('observe')) return buckets.map(bound => [bound]);
  if (method.startsWith('set')) return [[4]];
  return method.startsWith('inc') ? [[3]] : [[2]];
}
