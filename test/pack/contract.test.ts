import { describe, expect, it } from 'vitest';
import { type Origins, originAt } from '../../src/core/index.js';
import type { Format, FormattedDocument } from '../../src/formats/index.js';
import { lower, type OutputName, outputNames } from '../../src/lower/index.js';
import type { Environment, Paths } from '../../src/model/index.js';
import { chooseForm, type FormName, formNames, outputsWithout } from '../../src/pack/index.js';
import { verify } from '../../src/verify/index.js';
import { aDashboard, aPanel } from '../fixtures/dashboard.js';
import { FILES, formOf, packedBy } from '../fixtures/form.js';
import { ALL_RECEIVERS } from '../fixtures/receivers.js';
import { anAlert, aSlack } from '../fixtures/system.js';
import { aMetric } from '../lower/instrumentation/metrics.js';
import { EVERYTHING, stacked } from '../lower/stack/stacked.js';

const smtp = { smarthost: 'mail:25', from: 'alerts@example.com', requireTls: true };
const system = stacked(EVERYTHING, {
  name: 'demo',
  metrics: [aMetric('queue_length')],
  alerts: [anAlert()],
  dashboards: [aDashboard()],
  receivers: [...ALL_RECEIVERS, aSlack('chat')],
  alertmanager: { version: '0.33', secretsDir: '/etc/receivers', smtp },
});

function documentsOf(...outputs: Parameters<typeof lower>[1] & object): readonly FormattedDocument[] {
  return lower({ environments: [system] }, outputs, FILES.paths);
}

describe.each(outputNames)('the output %s', name => {
  const documents = documentsOf(name);

  it('comes to documents, alone', () => {
    expect(documents.length).toBeGreaterThan(0);
    const ids = documents.map(({ format, id }) => `${format} ${id.environment}/${id.name}`);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('says of every document which definition it comes from, in plain data', () => {
    for (const { id, origins, value } of documents) {
      expect(originAt(origins as Origins, ['no', 'such', 'part'])[0]).toBe(id.environment);
      expect(JSON.parse(JSON.stringify(value))).toEqual(value);
    }
  });

  it('names in its origins only parts that are there', () => {
    for (const { origins, value } of documents)
      for (const pointer of Object.keys(origins)) expect(partOf(value, pointer), pointer).toBeDefined();
  });
});

it('is told where things are, and knows no such place itself', () => {
  const told: Paths = {
    rules: ['told/rules'],
    templates: names => names.map(name => `told/${name}`),
    secret: name => `/told/${name}`,
    dashboards: name => `/told/${name}`,
    beside: {
      prometheus: './told-1',
      alertmanager: './told-2',
      provisioning: './told-3',
      dashboards: name => `./told-4/${name}`,
    },
  };
  const lowered = lower({ environments: [system] }, outputNames, () => told);
  const texts = JSON.stringify(lowered.map(({ value }) => value));
  const { rules, templates, secret, dashboards, beside } = FILES.paths(system);
  const mounts = Object.values(beside ?? {}).map(mount =>
    typeof mount === 'string' ? mount : mount('demo'),
  );
  const known = [...rules, ...templates(['any']), secret(''), dashboards('demo'), ...mounts];
  expect(known.filter(path => texts.includes(JSON.stringify(path).slice(0, -1)))).toEqual([]);
  expect(texts.split('told').length).toBeGreaterThan(20);
});

/** Options with which a form takes whatever these tests pack. */
const OPTIONS = { files: {}, kubernetes: {}, mimir: { rulesPerGroup: 0 }, mixin: {} } as const;

/** What a form says in another way than as a document of that format. */
const TRANSLATED = {
  files: [],
  // A job is an object, and a folder an annotation.
  kubernetes: ['prometheus', 'dashboard-providers'],
  mimir: [],
  mixin: [],
} as const satisfies Record<FormName, readonly Format[]>;

/** Mimir takes no receiver that has a secret. */
const withoutSecrets = {
  ...system,
  receivers: [{ kind: 'webhook', name: 'chat', options: { url: 'http://hooks/' }, origin: ['demo'] }],
} as unknown as Environment;

describe.each(formNames)('the form %s', name => {
  const form = formOf(name, OPTIONS[name]);
  const outputs = outputNames.filter(output => !outputsWithout(name).includes(output));
  const whole = name === 'mimir' ? withoutSecrets : system;
  const documents = (...names: readonly OutputName[]) => {
    return lower({ environments: [whole] }, names, form.paths);
  };

  it('has a place for outputs that there are', () => {
    for (const without of outputsWithout(name)) expect(outputNames).toContain(without);
  });

  it('packs what every output comes to, each file once', () => {
    const all = documents(...outputs);
    const artifacts = packedBy(form, all);
    const paths = artifacts.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)].sort());
    const inside = artifacts.flatMap(({ document, holds = [] }) => [
      document,
      ...holds.map(held => held.document),
    ]);
    const lost = all.filter(document => !inside.includes(document)).map(({ format }) => format);
    expect(new Set(lost)).toEqual(new Set(TRANSLATED[name]));
  });

  it.each(outputs)('packs the output %s alone, or with nothing around it', async output => {
    const artifacts = packedBy(form, documents(output));
    const found = await verify(artifacts, { mode: 'off' });
    // A composition alone mounts what is not there.
    expect(found.filter(({ code }) => code !== 'verify/compose-mount')).toEqual([]);
    for (const { origin } of artifacts) expect(origin[0]).toBe('demo');
  });

  it('writes what says the same as its documents', async () => {
    const found = await verify(packedBy(form, documents(...outputs)), { mode: 'off' });
    expect(found.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  });

  it('has nothing to write for nothing', () => {
    expect(packedBy(form, [])).toEqual([]);
  });

  it('refuses an option that it does not have', () => {
    expect(chooseForm(name, { nmespace: 'x' })).toMatchObject({
      ok: false,
      faults: [{ pointer: ['nmespace'], fault: 'unknown property "nmespace"' }],
    });
  });
});

it('leads what is wrong in a part of a file to the definition of that part', async () => {
  const wrong = aPanel('stat', { key: 'queue', raw: { options: { colourMode: 'value' } } });
  const rows = [{ key: 'main', id: 1, title: 'Main', collapsed: false, y: 0, panels: [wrong] }];
  const lowered = lower(
    { environments: [{ ...system, systems: [{ ...system, dashboards: [aDashboard({ rows })] }] }] },
    ['dashboards'],
    FILES.paths,
  );
  const [found] = await verify(packedBy(FILES, lowered), { mode: 'off' });
  expect(found?.path.slice(0, 6)).toEqual([
    'demo',
    'dashboards',
    'overview',
    'panels',
    'queue',
    'demo/grafana/dashboards/overview.json',
  ]);
});

function partOf(value: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], value);
}
