import { describe, expect, it } from 'vitest';
import { chosen } from '../../src/app/chosen.js';
import { type Origins, originAt } from '../../src/core/index.js';
import type { FormattedDocument } from '../../src/formats/index.js';
import { lower, outputNames } from '../../src/lower/index.js';
import type { Paths } from '../../src/model/index.js';
import { formNames, forms, pack } from '../../src/pack/index.js';
import { verify } from '../../src/verify/index.js';
import { aDashboard, aPanel } from '../fixtures/dashboard.js';
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
  return lower({ environments: [system] }, outputs, forms.files.paths);
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
  const { rules, templates, secret, dashboards, beside } = forms.files.paths(system);
  const mounts = Object.values(beside ?? {}).map(mount =>
    typeof mount === 'string' ? mount : mount('demo'),
  );
  const known = [...rules, ...templates(['any']), secret(''), dashboards('demo'), ...mounts];
  expect(known.filter(path => texts.includes(JSON.stringify(path).slice(0, -1)))).toEqual([]);
  expect(texts.split('told').length).toBeGreaterThan(20);
});

describe.each(formNames)('the form %s', form => {
  it('packs what every output comes to, each file once', () => {
    const documents = documentsOf(...outputNames);
    const artifacts = pack(documents, form);
    const paths = artifacts.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)].sort());
    expect(new Set(artifacts.flatMap(({ format }) => format ?? []))).toEqual(
      new Set(documents.map(({ format }) => format)),
    );
  });

  it('writes what says the same as its documents', async () => {
    const found = await verify(pack(documentsOf(...outputNames), form), { mode: 'off' });
    expect(found.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  });
});

it('leads what is wrong in a part of a file to the definition of that part', async () => {
  const wrong = aPanel('stat', { key: 'queue', raw: { options: { colourMode: 'value' } } });
  const rows = [{ key: 'main', id: 1, title: 'Main', collapsed: false, y: 0, panels: [wrong] }];
  const lowered = lower(
    { environments: [{ ...system, systems: [{ ...system, dashboards: [aDashboard({ rows })] }] }] },
    ['dashboards'],
    forms.files.paths,
  );
  const [found] = await verify(pack(lowered), { mode: 'off' });
  expect(found?.path.slice(0, 6)).toEqual([
    'demo',
    'dashboards',
    'overview',
    'panels',
    'queue',
    'demo/grafana/dashboards/overview.json',
  ]);
});

describe('what a run compiles to', () => {
  it('is everything, as files, unless something else is said', () => {
    expect(chosen({})).toEqual({ ok: true, value: { outputs: outputNames, form: 'files' }, diagnostics: [] });
  });

  it('is what is named, in an order of its own', () => {
    expect(chosen({ outputs: ['rules', 'dashboards'] })).toMatchObject({
      value: { outputs: ['dashboards', 'rules'] },
    });
  });

  it('is what the project file names, unless the request does', () => {
    const written = (name: string) => ({
      name,
      place: { path: [], position: { file: 'atalaya.yml', line: 1, column: 9 } },
    });
    const project = { outputs: [written('rules')], form: written('flies') };
    expect(chosen({ outputs: ['pages'], form: 'files' }, project)).toMatchObject({
      value: { outputs: ['pages'], form: 'files' },
    });
    expect(chosen({}, project).diagnostics).toMatchObject([
      { code: 'app/unknown-form', position: { file: 'atalaya.yml', line: 1, column: 9 } },
    ]);
  });

  it('must exist', () => {
    const { ok, diagnostics } = chosen({ outputs: ['rules', 'dashbords'], form: 'flies' });
    expect(ok).toBe(false);
    expect(diagnostics.map(({ code, help }) => [code, help])).toEqual([
      ['app/unknown-output', 'did you mean "dashboards"?'],
      ['app/unknown-form', 'did you mean "files"?'],
    ]);
  });
});

function partOf(value: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], value);
}
