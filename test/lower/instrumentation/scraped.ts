import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Artifact } from '../../../src/core/index.js';
import { fromYaml, toYaml } from '../../../src/formats/text/index.js';
import { type Server, startPrometheus } from '../../engines/index.js';
import type { Alone } from '../../fixtures/system.js';

/** What the API of a Prometheus answers. */
export interface Api {
  /** Type by name of the metric family. */
  readonly types: () => Promise<ReadonlyMap<string, string>>;
  readonly series: (name: string) => Promise<readonly Readonly<Record<string, string>>[]>;
  /** How many series an expression has now. */
  readonly count: (expr: string) => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Where programs answer, as `127.0.0.1:12345`. */
export interface Addresses {
  /** The one that emits the system's own metrics. */
  readonly own: string;
  /** Those of other people, by what the metrics say that they are emitted by. */
  readonly others: ReadonlyMap<string, string>;
}

/**
 * Starts Prometheus with the generated configuration and rules. Targets of a job that is named after another program are
 * that, and all others are the program that emits the system's own metrics.
 */
export async function scraping(
  system: Alone,
  artifacts: readonly Artifact[],
  folder: string,
  addresses: Addresses,
): Promise<Api> {
  const config = artifacts.find(artifact => artifact.path === `${system.name}/prometheus/prometheus.yml`);
  for (const { path: file, content } of artifacts) {
    // Groups that are evaluated seldom would not be while the test waits, nothing was recorded last week, and the steps of
    // a subquery stand at whole multiples of theirs, of which the last was before the test.
    if (file.startsWith(`${system.name}/prometheus/rules/`))
      writeFileSync(
        join(folder, file),
        content
          .replace(/^ {4}interval: .*\n/gm, '')
          .replace(/ offset \w+/g, '')
          .replace(/\[\w+:\w*\]/g, '[1m:1s]')
          .replace(/(?<most>count_over_time\(.*\) >= )\d+/g, '$<most>3'),
      );
  }
  const server = await startPrometheus('3.5', inTest(config?.content ?? '', system, folder, addresses));
  return apiOf(server);
}

/** Slow enough for a busy machine to answer in time: a scrape that times out makes all series stale. */
const FAST = '1s';
const FASTER = '500ms';

/** The same configuration, nearer and faster. */
function inTest(config: string, { name }: Alone, folder: string, { own, others }: Addresses): string {
  // biome-ignore lint/suspicious/noExplicitAny: a test changes any part of the document
  const document = fromYaml(config) as any;
  Object.assign(document.global, {
    scrape_interval: FAST,
    scrape_timeout: FAST,
    evaluation_interval: FASTER,
  });
  document.rule_files = document.rule_files.map((glob: string) => join(folder, name, 'prometheus', glob));
  document.alerting = undefined;
  const named = new Set(document.scrape_configs.map((job: { job_name: string }) => job.job_name));
  for (const other of others.keys()) if (!named.has(other)) document.scrape_configs.push({ job_name: other });
  for (const job of document.scrape_configs) {
    Object.assign(job, { scrape_interval: FAST, scrape_timeout: FAST, scheme: 'http' });
    // Where the addresses come from, and what is made of them, is what the test replaces.
    for (const key of Object.keys(job))
      if (/_sd_configs$|^relabel_configs$|^tls_config$|auth/.test(key)) delete job[key];
    job.static_configs = [{ ...job.static_configs?.[0], targets: [others.get(job.job_name) ?? own] }];
  }
  return toYaml(JSON.parse(JSON.stringify(document)));
}

function apiOf({ url, stop }: Server): Api {
  const get = async (route: string, query: Record<string, string>) => {
    const response = await fetch(`${url}/api/v1/${route}?${new URLSearchParams(query)}`);
    const answer = (await response.json()) as { status: string; data: unknown; error?: string };
    if (answer.status !== 'success') throw new Error(`${JSON.stringify(query)}: ${answer.error}`);
    return answer.data;
  };
  return {
    types: async () => {
      const families = (await get('metadata', {})) as Record<string, readonly { type: string }[]>;
      return new Map(Object.entries(families).map(([name, [first]]) => [name, first?.type ?? '']));
    },
    series: async name => (await get('series', { 'match[]': name })) as Record<string, string>[],
    count: async expr => {
      const { result } = (await get('query', { query: expr })) as { result: unknown[] };
      return result.length;
    },
    stop,
  };
}
