import type { Artifact, Diagnostic } from '../../src/core/index.js';
import { fromYaml } from '../../src/formats/text/index.js';
import type { Defined } from '../../src/language/index.js';
import { resolve } from '../../src/resolve/index.js';
import { packed } from '../fixtures/packed.js';
import { type Alone, alone } from '../fixtures/system.js';

/** A system that is its own environment, resolved. */
export function systemOf(system: Defined<'system'>): Alone {
  const resolved = resolve([system]);
  const [found] = resolved.ok ? resolved.value.model.environments : [];
  if (found === undefined) throw new Error(messages(resolved.diagnostics));
  return alone(found);
}

/** Every file of a system, as it would be written. */
export function artifactsOf(system: Defined<'system'>): readonly Artifact[] {
  const compiled = packed(systemOf(system));
  if (!compiled.ok) throw new Error(messages(compiled.diagnostics));
  return compiled.value;
}

function messages(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(({ message }) => message).join('\n');
}

interface Rule {
  readonly alert?: string;
  readonly record?: string;
  readonly expr: string;
  readonly labels?: Readonly<Record<string, string>>;
}

interface Panel {
  readonly title: string;
  readonly type: string;
  readonly panels?: readonly Panel[];
  readonly targets?: readonly { readonly expr: string; readonly legendFormat: string }[];
  readonly fieldConfig?: {
    readonly defaults: {
      readonly unit?: string;
      readonly thresholds?: { readonly steps: readonly { readonly value: number | null }[] };
    };
  };
}

type Read = (content: string, key: string) => unknown;

/** How to find a thing by its name in a file, by the end of the file's path. */
const READERS: readonly (readonly [ending: RegExp, read: Read])[] = [
  [/rules\/\w+\.yml$/, rule],
  [/prometheus\.yml$/, scrapeJob],
  [/alertmanager\.yml$/, receiver],
  [/dashboards\/[\w-]+\.json$/, panel],
  [/docs\/metrics\.md$/, metric],
  [/docker-compose\.yml$/, service],
  [/datasources\/[\w-]+\.yml$/, datasource],
];

/** What a file says of a thing; the whole document where no name is given. Undefined if it says nothing. */
export function found(artifacts: readonly Artifact[], ending: string, key: string): unknown {
  const artifact = artifacts.find(({ path }) => path.endsWith(`/${ending}`));
  if (artifact === undefined) throw new Error(`no artifact ends with ${ending}`);
  const reader = READERS.find(([pattern]) => pattern.test(artifact.path))?.[1];
  if (key === '' || reader === undefined) return parsed(artifact);
  return reader(artifact.content, key);
}

function parsed({ path, content }: Artifact): unknown {
  return path.endsWith('.json') ? JSON.parse(content) : path.endsWith('.yml') ? fromYaml(content) : content;
}

/** By its name; where several have it, labels tell which: `budget_spent:ratio budget=gpu period=daily`. */
function rule(content: string, key: string): unknown {
  const { groups } = fromYaml(content) as { readonly groups: readonly { readonly rules: readonly Rule[] }[] };
  const [name, ...wanted] = key.split(' ');
  const named = groups
    .flatMap(({ rules }) => rules)
    .filter(({ alert, record }) => (alert ?? record) === name)
    .find(({ labels }) =>
      wanted.map(each => each.split('=')).every(([label = '', value]) => labels?.[label] === value),
    );
  return named && { ...named, expr: flat(named.expr) };
}

function scrapeJob(content: string, key: string): unknown {
  const { scrape_configs: jobs } = fromYaml(content) as {
    readonly scrape_configs: readonly { readonly job_name: string }[];
  };
  return jobs.find(({ job_name }) => job_name === key);
}

function receiver(content: string, key: string): unknown {
  const { receivers } = fromYaml(content) as {
    readonly receivers: readonly { readonly name: string }[];
  };
  return receivers.find(({ name }) => name === key);
}

function service(content: string, key: string): unknown {
  return (fromYaml(content) as { readonly services: Readonly<Record<string, unknown>> }).services[key];
}

function datasource(content: string, key: string): unknown {
  const { datasources } = fromYaml(content) as {
    readonly datasources: readonly { readonly name: string }[];
  };
  return datasources.find(({ name }) => name === key);
}

/** What a panel shows, without how Grafana lays it out. */
function panel(content: string, key: string): unknown {
  const { panels } = JSON.parse(content) as { readonly panels: readonly Panel[] };
  const titled = panels
    .flatMap(each => [each, ...(each.panels ?? [])])
    .find(({ title, type }) => title === key && type !== 'row');
  if (titled === undefined) return undefined;
  const { unit, thresholds } = titled.fieldConfig?.defaults ?? {};
  return {
    type: titled.type,
    exprs: titled.targets?.map(({ expr }) => flat(expr)),
    legends: titled.targets?.map(({ legendFormat }) => legendFormat),
    unit,
    thresholds: thresholds?.steps.flatMap(({ value }) => (value === null ? [] : [value])),
  };
}

/** What the catalogue says of a metric: `gauge in bytes by component`. */
function metric(content: string, key: string): unknown {
  const section = content.split('\n## ').find(each => each.startsWith(`<a id="${key}"></a>`));
  if (section === undefined) return undefined;
  const [kind, unit] = ['Kind', 'Unit'].map(
    about => new RegExp(`^- \\*\\*${about}:\\*\\* (.+)$`, 'm').exec(section)?.[1],
  );
  const labels = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, label]) => label);
  return [
    kind,
    ...(unit ? ['in', unit] : []),
    ...(labels.length === 0 ? [] : ['by', labels.join(', ')]),
  ].join(' ');
}

/** An expression on one line. */
function flat(expr: string): string {
  return expr.replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')');
}
