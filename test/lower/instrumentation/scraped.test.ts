import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Artifact } from '../../../src/core/index.js';
import { rejectedSeries } from '../../../src/model/index.js';
import { print, walkSelectors } from '../../../src/promql/index.js';
import { promtool } from '../../engines/index.js';
import { packed } from '../../fixtures/packed.js';
import type { Alone } from '../../fixtures/system.js';
import { artifactsOf } from '../compiled.js';
import { definedSystems } from '../definitions.js';
import { exportersOf } from './exporters.js';
import { type Program, pythonProgram, typescriptProgram } from './modules.js';
import { expressionsOf, samplesOf } from './samples.js';
import { type Api, scraping } from './scraped.js';

const PROGRAMS = { python: pythonProgram, typescript: typescriptProgram } as const;
const LANGUAGES = ['python', 'typescript'] as const;

/** Labels that the kind of a metric brings. */
const OF_KIND: Readonly<Record<string, readonly string[]>> = { histogram: ['le'], summary: ['quantile'] };

/** Series that Prometheus makes itself. */
const BUILT_IN = /^(ALERTS|ALERTS_FOR_STATE|up|scrape_\w+)$/;

interface Running {
  readonly program: Program;
  readonly api: Api;
}

interface Started {
  readonly running: ReadonlyMap<string, Running>;
  readonly stop: () => Promise<void>;
}

const systems = await definedSystems();
const started = new Map<Alone, Promise<Started>>();

/**
 * The programs of a system in both languages, scraped for long enough. Most of the time is spent waiting (Prometheus
 * begins to scrape after five seconds), so while one system is judged the next is started already.
 */
function start(system: Alone | undefined): Promise<Started> | undefined {
  if (system === undefined) return undefined;
  const known = started.get(system) ?? starting(system);
  // Who waits for it hears of a failure; until then it is nobody's.
  known.catch(() => undefined);
  started.set(system, known);
  return known;
}

async function starting(system: Alone): Promise<Started> {
  const artifacts = artifactsOf(packed({ environments: [system] }));
  const samples = samplesOf(system);
  const stops: (() => Promise<void>)[] = [];
  const running = new Map<string, Running>();
  const stop = async () => {
    for (const each of stops.reverse()) await each();
  };
  try {
    const exporters = await exportersOf(system, samples);
    stops.push(...[...exporters.values()].map(exporter => exporter.stop));
    const others = new Map([...exporters].map(([name, { address }]) => [name, address]));
    await Promise.all(
      LANGUAGES.map(async language => {
        const folder = written(artifacts);
        stops.push(async () => rmSync(folder, { recursive: true, force: true }));
        const program = await PROGRAMS[language](system, folder, samples);
        stops.push(program.stop);
        const api = await scraping(system, artifacts, folder, { own: program.address, others });
        stops.push(api.stop);
        running.set(language, { program, api });
        // A rate needs two scrapes, a rule on a recorded series two evaluations more.
        await until(async () => (await api.count('min(count_over_time(up[1m])) >= 4')) > 0);
        // Rules that look back want a number of evaluations: those that never come are missed below.
        await attempt(async () =>
          (await Promise.all(recorded(system).map(api.count))).every(count => count > 0),
        );
      }),
    );
    return { running, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

// One that was started and never judged, because the tests of others were asked for.
afterAll(async () => {
  for (const each of started.values()) await (await each.catch(() => undefined))?.stop();
});

describe.each(systems)('programs that emit the metrics of $name', system => {
  let running: ReadonlyMap<string, Running> = new Map();

  beforeAll(async () => {
    const own = start(system);
    start(systems[systems.indexOf(system) + 1]);
    running = (await own)?.running ?? running;
  });

  afterAll(async () => {
    await (await started.get(system))?.stop();
    started.delete(system);
  });

  const programOf = (language: string): Running => {
    const found = running.get(language);
    if (found === undefined) throw new Error(`${language} does not run`);
    return found;
  };

  it.each(LANGUAGES)('has every metric with its type and its labels: %s', async language => {
    const { api } = programOf(language);
    const types = await api.types();
    const wrong: string[] = [];
    for (const { name, kind, labels, buckets } of system.metrics) {
      // The OpenMetrics format, in which Python answers, names a counter's family without `_total`.
      const type = types.get(name) ?? types.get(name.replace(/_total$/, ''));
      if (type !== kind) wrong.push(`${name} is a ${type}, not a ${kind}`);
      const series = await api.series(kind === 'histogram' ? `${name}_bucket` : name);
      const [first] = series;
      const bounds = [...new Set(series.map(({ le }) => Number(le?.replace('+Inf', 'Infinity'))))];
      if (buckets !== undefined && bounds.sort((a, b) => a - b).join() !== `${buckets.join()},Infinity`)
        wrong.push(`${name} has the buckets ${bounds}`);
      const found = Object.keys(first ?? {}).filter(label => !ofScrape(system).has(label));
      const declared = [...Object.keys(labels), ...(OF_KIND[kind] ?? [])];
      if (found.sort().join() !== declared.sort().join()) wrong.push(`${name} has ${found}, not ${declared}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(LANGUAGES)('has every series that a rule or a panel names: %s', async language => {
    const { api } = programOf(language);
    const names = new Set<string>();
    for (const expr of expressionsOf(system)) walkSelectors(expr, ({ metric }) => names.add(metric ?? ''));
    const missing: string[] = [];
    for (const name of names) {
      if (name === '' || BUILT_IN.test(name)) continue;
      if (!(await attempt(async () => (await api.count(`{__name__="${name}"}`)) > 0, 10))) missing.push(name);
    }
    expect(missing).toEqual([]);
  });

  it.each(LANGUAGES)('gives data to every query of every panel: %s', async language => {
    const { api } = programOf(language);
    const empty: string[] = [];
    for (const dashboard of system.dashboards)
      for (const { panels } of dashboard.rows)
        for (const { key, queries } of panels)
          for (const asked of queries) {
            if (asked.type !== 'metrics') continue;
            const query = withoutVariables(print(asked.expr), dashboard.variables);
            // A scrape that a busy machine let time out marks all series as stale until the next one.
            if (!(await attempt(async () => (await api.count(query)) > 0, 10))) {
              empty.push(`${dashboard.key} > ${key}: ${query}`);
            }
          }
    expect(empty).toEqual([]);
  });

  it.each(LANGUAGES)('records all that it is given: %s', async language => {
    const { api } = programOf(language);
    const rejected = rejectedSeries(system.name);
    expect(await api.count(rejected)).toBeGreaterThan(0);
    expect(await api.count(`${rejected} > 0`)).toBe(0);
  });

  it.each(LANGUAGES)('exposes what promtool has nothing against: %s', async language => {
    const { program } = programOf(language);
    const response = await fetch(`http://${program.address}/metrics`);
    const { code, stdout, stderr } = await promtool('3.5', ['check', 'metrics'], {
      input: await response.text(),
    });
    // 1 is for what cannot be read, 3 for what reads badly: names are as they were declared, others' among them.
    const complaints = `${stdout}${stderr}`.split('\n').filter(line => !/camelCase|^$/.test(line));
    expect({ complaints, readable: code === 0 || code === 3 }).toEqual({ complaints: [], readable: true });
  });
});

/** Labels that the scrape adds: to all targets, and to those of a job. */
function ofScrape({ prometheus }: Alone): ReadonlySet<string> {
  return new Set([
    '__name__',
    'job',
    'instance',
    ...prometheus.jobs.flatMap(({ labels }) => Object.keys(labels)),
  ]);
}

/** As Grafana fills a query in, with all values chosen, for a window that a test can wait for. */
function withoutVariables(expr: string, variables: Alone['dashboards'][number]['variables']): string {
  const values: Record<string, string> = {
    __rate_interval: '30s',
    __interval: '5s',
    __range: '1m',
    __range_s: '60',
  };
  for (const variable of variables)
    if (variable.kind === 'interval') values[variable.name] = variable.values[0] ?? '1m';
  return (
    expr
      .replace(/\$\{(\w+)(?::\w+)?\}|\$(\w+)/g, (_, braced, plain) => values[braced ?? plain] ?? '.+')
      // Steps of subqueries stand at whole multiples of theirs, of which the last was before the test.
      .replace(/\[\w+:\w*\]/g, '[1m:1s]')
  );
}

const recorded = ({ recordings }: Alone) => [...new Set(recordings.map(({ name }) => name))];

async function until(holds: () => Promise<boolean>): Promise<void> {
  if (!(await attempt(holds))) throw new Error('Prometheus did not scrape often enough');
}

/** Whether it came to hold while it was waited for. */
async function attempt(holds: () => Promise<boolean>, most = 60): Promise<boolean> {
  for (let tries = 0; tries < most; tries++) {
    if (await holds()) return true;
    await new Promise(resolve => setTimeout(resolve, 500));
  }
  return false;
}

function written(artifacts: readonly Artifact[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'atalaya-instrumentation-'));
  for (const { path, content } of artifacts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
