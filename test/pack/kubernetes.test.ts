import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Artifact } from '../../src/core/index.js';
import { document, type FormattedDocument } from '../../src/formats/index.js';
import type { RuleGroup } from '../../src/formats/rules/index.js';
import { fromYaml } from '../../src/formats/text/index.js';
import { dnsLabel } from '../../src/pack/shared/dns-name.js';
import { verify } from '../../src/verify/index.js';
import { formOf, packedBy } from '../fixtures/form.js';
import { aSystem } from '../fixtures/system.js';

const origins = { '': ['shop'] };
const id = (name: string) => ({ environment: 'shop', system: 'shop', name });
const objectsOf = (documents: readonly FormattedDocument[], options = {}) =>
  packedBy(formOf('kubernetes', options), documents).filter(({ format }) => format !== 'kustomization');
// biome-ignore lint/suspicious/noExplicitAny: a test reads any part of an object that it expects
const read = ({ content }: Artifact): any => fromYaml(content);
const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

/** A group of about so many bytes. */
const group = (name: string, size = 1000): RuleGroup => ({
  name,
  rules: [{ alert: 'Down', expr: `up == 0 or vector(${'1'.repeat(size)}) < 0` }],
});
const rules = (groups: readonly RuleGroup[]) =>
  document('rule-file', id('alerts'), { groups }, { ...origins, '/groups/0': ['shop', 'alerts', 'First'] });

describe('rules', () => {
  const many = Array.from({ length: 2000 }, (_, index) => group(`shop-alert-${index}`));
  const named = (groups: readonly RuleGroup[]) =>
    new Map(objectsOf([rules(groups)]).map(object => [read(object).metadata.name as string, object.content]));

  it('of two megabytes are split below every limit, and none is lost', () => {
    const objects = objectsOf([rules(many)]);
    expect(bytes({ groups: many })).toBeGreaterThan(2_000_000);
    expect(objects.length).toBeGreaterThan(9);
    for (const object of objects) {
      // What `kubectl apply` keeps in an annotation, and half of what fits into a ConfigMap.
      expect(bytes(read(object))).toBeLessThan(262_144);
      expect(Buffer.byteLength(object.content)).toBeLessThan(262_144);
    }
    const groups = objects.flatMap(object => read(object).spec.groups.map(({ name }: RuleGroup) => name));
    expect(groups.sort()).toEqual(many.map(({ name }) => name).sort());
  });

  it('that grow change the object that they are in, or halve it, and no other', () => {
    const before = named(many);
    for (let index = 0; index < 20; index++) {
      const after = named([...many, group(`shop-new-${index}`, 10_000)]);
      const changed = [...before].filter(([name, content]) => after.get(name) !== content);
      expect(changed).toHaveLength(1);
    }
    const [first = group('x'), ...others] = many;
    const grown = named([group(first.name, 5000), ...others]);
    expect([...before].filter(([name, content]) => grown.get(name) !== content)).toHaveLength(1);
  });

  it('do not depend on the order of groups for where they are', () => {
    expect([...named([...many].reverse()).keys()]).toEqual([...named(many).keys()]);
  });

  it('that fit are one object, with the definitions of its parts', () => {
    const [object] = objectsOf([rules([group('a'), group('b')])]);
    expect(read(object as Artifact).metadata.name).toBe('shop.alerts');
    expect(object?.document?.origins).toEqual({
      '': ['shop'],
      '/spec': ['shop'],
      '/spec/groups/0': ['shop', 'alerts', 'First'],
    });
  });

  it('keep the definition of a group that is moved to another object', () => {
    const groups = [group('first'), ...many.slice(0, 300)];
    const held = objectsOf([rules(groups)]).flatMap(({ holds = [] }) => holds.map(each => each.document));
    const places = held.flatMap(({ value, origins }) =>
      Object.keys(origins).flatMap(pointer => {
        const index = /^\/groups\/(\d+)$/.exec(pointer)?.[1];
        return index === undefined ? [] : [(value as { groups: RuleGroup[] }).groups[Number(index)]?.name];
      }),
    );
    expect(held.length).toBeGreaterThan(1);
    expect(places).toEqual(['first']);
  });

  it('in a group that no object can hold are an error, and a warning where only kubectl minds', () => {
    const codes = (size: number) =>
      formOf('kubernetes')
        .pack([rules([group('huge', size)])])
        .diagnostics.map(({ code }) => code);
    expect(codes(1000)).toEqual([]);
    expect(codes(300_000)).toEqual(['pack/object-not-appliable']);
    expect(codes(600_000)).toEqual(['pack/object-too-large']);
  });
});

describe('names', () => {
  const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;

  it('are DNS labels, whatever they are made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), text => {
        expect(dnsLabel(text)).toMatch(LABEL);
        expect(dnsLabel(text).length).toBeLessThanOrEqual(63);
      }),
    );
  });

  it('differ where what they are made from does', () => {
    const names = [
      'api-health',
      'api_health',
      'ApiHealth',
      'api health',
      'é',
      'è',
      '',
      '-',
      'a'.repeat(64),
      'a'.repeat(65),
    ];
    expect(new Set(names.map(dnsLabel)).size).toBe(names.length);
    expect(dnsLabel('api-health')).toBe('api-health');
  });

  it('of two objects that are the same are an error', () => {
    const config = (environment: string) =>
      document(
        'alertmanager',
        { environment, name: 'alertmanager' },
        { route: { receiver: 'x' }, receivers: [{ name: 'x' }] },
        { '': [environment] },
      );
    const codes = (options: object) =>
      formOf('kubernetes', options)
        .pack([config('a'), config('b')])
        .diagnostics.map(({ code }) => code);
    expect(codes({})).toEqual([]);
    expect(codes({ alertmanager: 'main' })).toEqual(['pack/name-taken']);
  });
});

it('labels, annotations and the namespace that are chosen once are on every object', () => {
  const options = {
    namespace: 'monitoring',
    labels: { release: 'kps' },
    annotations: { 'example.com/team': 'a' },
  };
  const dashboard = document('dashboard', id('main'), { title: 'Main' } as never, origins);
  for (const object of objectsOf([rules([group('a')]), dashboard], options)) {
    expect(read(object).metadata).toMatchObject({
      namespace: 'monitoring',
      labels: { release: 'kps', 'app.kubernetes.io/part-of': 'shop' },
      annotations: { 'example.com/team': 'a' },
    });
  }
});

describe('dashboards', () => {
  const providers = document(
    'dashboard-providers',
    { environment: 'shop', name: 'shop' },
    { apiVersion: 1, providers: [{ name: 'shop', folder: 'Our $$hop' }] } as never,
    origins,
  );
  const dashboard = document('dashboard', id('main'), { title: 'Main' } as never, origins);

  it('are ConfigMaps for the sidecar, with their folder', () => {
    const [object] = objectsOf([dashboard, providers]).map(read);
    expect(object).toMatchObject({
      kind: 'ConfigMap',
      metadata: {
        name: 'shop.dashboards.main',
        labels: { grafana_dashboard: '1' },
        annotations: { grafana_folder: 'Our $hop' },
      },
    });
    expect(JSON.parse(object.data['shop.main.json'])).toEqual({ title: 'Main' });
  });

  it('are objects of the operator of Grafana', () => {
    const options = { dashboards: 'grafana-operator', instanceSelector: { grafana: 'main' } };
    const [object] = objectsOf([dashboard, providers], options).map(read);
    expect(object).toMatchObject({
      kind: 'GrafanaDashboard',
      metadata: { name: 'shop.main' },
      spec: { folder: 'Our $hop', instanceSelector: { matchLabels: { grafana: 'main' } } },
    });
  });
});

describe('data sources of the operator', () => {
  const sources = (datasource: object) =>
    document(
      'datasources',
      { environment: 'shop', name: 'shop' },
      { apiVersion: 1, datasources: [datasource] } as never,
      origins,
    );
  const options = { dashboards: 'grafana-operator' };

  it('are what they are, without the signs that keep Grafana from filling in variables', async () => {
    const source = {
      name: 'p',
      uid: 'shop-prometheus',
      type: 'prometheus',
      url: 'http://p/$$x',
      access: 'proxy',
    };
    const objects = objectsOf([sources(source)], options);
    expect(objects.map(read)[0].spec.datasource).toEqual({ ...source, url: 'http://p/$x' });
    expect(await verify(objects, { mode: 'off' })).toEqual([]);
  });

  it('read no secret from a file', () => {
    const source = {
      name: 'e',
      type: 'elasticsearch',
      secureJsonData: { basicAuthPassword: '$__file{/run/x}' },
    };
    expect(formOf('kubernetes', options).pack([sources(source)]).diagnostics).toMatchObject([
      { code: 'pack/datasource-secret' },
    ]);
    expect(formOf('kubernetes').pack([sources(source)]).ok).toBe(true);
  });
});

describe('scrape jobs', () => {
  const config = (job: object) =>
    document(
      'prometheus',
      { environment: 'shop', name: 'prometheus' },
      { global: { scrape_interval: '30s' }, scrape_configs: [{ job_name: 'api', ...job }] } as never,
      origins,
    );

  it('are objects that say what a job does, in their own words', async () => {
    const job = {
      scheme: 'https',
      metrics_path: '/probe',
      params: { module: ['http_2xx'] },
      static_configs: [{ targets: ['a:1'], labels: { some_label: 'x' } }],
      relabel_configs: [{ source_labels: ['__address__'], target_label: '__param_target' }],
    };
    const objects = objectsOf([config(job)]);
    expect(objects.map(read)[0].spec).toEqual({
      jobName: 'api',
      scrapeInterval: '30s',
      scheme: 'HTTPS',
      metricsPath: '/probe',
      params: { module: ['http_2xx'] },
      staticConfigs: [{ targets: ['a:1'], labels: { some_label: 'x' } }],
      relabelings: [{ sourceLabels: ['__address__'], targetLabel: '__param_target' }],
    });
    expect(await verify(objects, { mode: 'off' })).toEqual([]);
  });

  it('that need what the object cannot say are an error', () => {
    const { diagnostics } = formOf('kubernetes').pack([config({ basic_auth: { password_file: '/x' } })]);
    expect(diagnostics).toMatchObject([
      { code: 'pack/scrape-field', message: expect.stringContaining('basic_auth') },
    ]);
  });
});

it('secrets are where the operator mounts them', () => {
  const { secret, templates } = formOf('kubernetes', { secrets: 'receivers' }).paths(aSystem());
  expect(secret('slack-url')).toBe('/etc/alertmanager/secrets/receivers/slack-url');
  expect(templates(['slack'])).toEqual(['/etc/alertmanager/config/*.tmpl']);
  expect(templates([])).toEqual([]);
});

describe('each object is judged by the schema of its own kind', () => {
  const found = async (object: Artifact | undefined, change: (text: string) => string) => {
    if (object === undefined) throw new Error('there is no object');
    const value = fromYaml(change(object.content));
    const changed = {
      ...object,
      content: change(object.content),
      holds: [],
      document: object.document && { ...object.document, value },
    };
    return (await verify([changed], { mode: 'off' })).map(({ code, message }) => `${code} ${message}`);
  };
  const [rule] = objectsOf([rules([group('a')])]);

  it.each([
    ['groups:', 'gruops:', 'verify/schema spec: unknown property "gruops"'],
    [
      'name: shop.alerts',
      'name: Shop_Alerts',
      'verify/schema metadata.name: "Shop_Alerts" is not a name for an object',
    ],
    ['part-of: shop', `part-of: ${'a'.repeat(64)}`, 'must have at most 63 characters'],
    [
      'monitoring.coreos.com/v1',
      'monitoring.coreos.com/v2',
      'verify/schema apiVersion: must be "monitoring.coreos.com/v1"',
    ],
  ])('%s → %s', async (from, to, message) => {
    expect(await found(rule, text => text)).toEqual([]);
    expect((await found(rule, text => text.replace(from, to))).join('\n')).toContain(message);
  });
});
