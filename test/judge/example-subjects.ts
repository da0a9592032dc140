import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasErrors } from '../../src/core/index.js';
import { readAlertmanager } from '../../src/formats/alertmanager/read.js';
import { readBlackbox } from '../../src/formats/blackbox/read.js';
import { readCompose } from '../../src/formats/compose/read.js';
import { readDashboards } from '../../src/formats/dashboard/read.js';
import { readFilebeat } from '../../src/formats/filebeat/read.js';
import { readPrometheus } from '../../src/formats/prometheus/read.js';
import { readRules } from '../../src/formats/rules/read.js';
import { readJson, readYaml } from '../../src/formats/text/read.js';
import * as language from '../../src/index.js';
import {
  type Example,
  judge,
  type Subject,
  subjectOfDefinitions,
  subjectOfFiles,
  subjectOfRouting,
  subjectsOfArtifacts,
} from '../../src/judge/index.js';
import { load, startBundling } from '../../src/load/index.js';
import { lower, outputNames } from '../../src/lower/index.js';
import type { Environment } from '../../src/model/index.js';
import * as promql from '../../src/promql/index.js';
import { resolve } from '../../src/resolve/index.js';
import { runHere } from '../../src/runtime/index.js';
import { FILES, packedBy } from '../fixtures/form.js';
import { METRICS } from '../promql/metrics.js';

const SHOP = fileURLToPath(new URL('./shop.ts', import.meta.url));

/** The definitions that examples are written over, as the documentation shows them. */
export const shopSource = (): string => readFileSync(SHOP, 'utf8');

/** What examples provide, in their order: definitions all in one bundle, which is what takes time. */
export async function subjectsOf(examples: readonly Example[]): Promise<readonly Subject[]> {
  const systems = await systemsOf(examples.flatMap(example => example['system.ts'] ?? []));
  return examples.map(example => {
    const { 'system.ts': system } = example;
    return system === undefined ? filesOf(example) : (systems.get(system) as Subject);
  });
}

/** What files provide. */
export function filesOf(example: Example): Subject {
  const {
    'alertmanager.yml': alertmanager,
    'prometheus.yml': prometheus,
    'rules.yml': rules,
    'docker-compose.yml': compose,
    'blackbox.yml': blackbox,
    'filebeat.yml': filebeat,
  } = example;
  const read = readYaml;
  const templates = Object.entries(example).filter(([name]) => name.endsWith('.tmpl'));
  const dashboards = Object.entries(example).filter(([name]) => name.endsWith('.json'));
  const files = subjectOfFiles({
    alertmanager:
      alertmanager === undefined ? undefined : readAlertmanager(read(alertmanager, 'alertmanager.yml'))[0],
    rules: rules === undefined ? undefined : readRules(read(rules, 'rules.yml')),
    dashboards:
      dashboards.length === 0
        ? undefined
        : dashboards.flatMap(([name, text]) => readDashboards({ ...readJson(text, name), file: name })),
    prometheus: prometheus === undefined ? undefined : readPrometheus(read(prometheus, 'prometheus.yml'))[0],
    compose: compose === undefined ? undefined : readCompose(read(compose, 'docker-compose.yml'))[0],
    blackbox: blackbox === undefined ? undefined : readBlackbox(read(blackbox, 'blackbox.yml'))[0],
    filebeat: filebeat === undefined ? undefined : readFilebeat(read(filebeat, 'filebeat.yml'))[0],
    templates: templates.length === 0 ? undefined : templates.map(([file, text]) => ({ file, text })),
    paths: Object.keys(example),
  });
  return { ...files, ...expressionsOf(example) };
}

/** What definitions say, and what they come to, if there is nothing wrong with them. */
function subjectOf(place: Environment): Subject {
  const defined = { ...subjectOfDefinitions(place), ...subjectOfRouting(place) };
  if (hasErrors(judge(defined))) return defined;
  const documents = lower({ environments: [place] }, outputNames, FILES.paths);
  const [files = {}] = subjectsOfArtifacts(packedBy(FILES, documents), [place]);
  return { ...defined, ...files };
}

/** Examples of PromQL are over metrics of their own. */
function expressionsOf(example: Example): Subject {
  const texts = Object.entries(example).filter(([name]) => name.endsWith('.promql'));
  if (texts.length === 0) return {};
  const expressions = texts.map(([name, text]) => {
    const { ast: expr } = promql.parse(text);
    if (expr === undefined) throw new Error(text);
    return { expr, text, metrics: METRICS, isCondition: name === 'condition.promql' };
  });
  return { expressions: () => expressions };
}

/** An example of definitions may use all of the language, and the shop, without importing them. */
const PRELUDE = `
import { ${Object.keys(language).join(', ')} } from 'atalaya';
import { orders, latency, queue, chat, shop, words } from ${JSON.stringify(SHOP)};
`;

async function systemsOf(texts: readonly string[]): Promise<ReadonlyMap<string, Subject>> {
  const cwd = mkdtempSync(join(tmpdir(), 'atalaya-examples-'));
  try {
    const entries = texts.map((text, index) => {
      const entry = { name: String(index), file: `${index}.ts` };
      writeFileSync(join(cwd, entry.file), PRELUDE + text);
      return entry;
    });
    const packages = { atalaya: async () => language, 'atalaya/promql': async () => promql };
    const loaded = await load(await startBundling(entries, { cwd, packages }), {
      list: async () => undefined,
      readBytes: async () => undefined,
      run: runHere(packages),
    });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
    return new Map(
      loaded.value.systems.map((system, index) => {
        const resolved = resolve([system]);
        if (!resolved.ok) throw new Error(`${texts[index]}\n${JSON.stringify(resolved.diagnostics)}`);
        const place = resolved.value.model.environments[0] as Environment;
        return [texts[index] as string, subjectOf(place)];
      }),
    );
  } finally {
    rmSync(cwd, { recursive: true });
  }
}
