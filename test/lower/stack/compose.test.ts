import { describe, expect, it } from 'vitest';
import { fromYaml } from '../../../src/formats/text/index.js';
import { verify } from '../../../src/verify/index.js';
import { HOSTILE } from '../../fixtures/hostile.js';
import { packed } from '../../fixtures/packed.js';
import { ALL_RECEIVERS } from '../../fixtures/receivers.js';
import { anAlert, aSystem } from '../../fixtures/system.js';
import { artifactsOf, documentOf } from '../compiled.js';
import { EVERYTHING, stacked } from './stacked.js';

/** A Compose file in the forms that ours has: the long ones. */
interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly [key: string]: unknown;
}

interface ComposeService {
  readonly image: string;
  readonly restart: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly { readonly host_ip: string; readonly published: string }[];
  readonly volumes?: readonly Mount[];
  readonly secrets?: readonly { readonly source: string; readonly target: string }[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly [key: string]: unknown;
}

interface Mount {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly read_only?: boolean;
}

const OPTIONS = [{}, { grafana: false }, { nodeExporter: true, blackbox: true }, { elk: true }, EVERYTHING];
const composeOf = (...system: Parameters<typeof stacked>): ComposeFile =>
  documentOf(packed(stacked(...system), 'stack'), 'docker-compose.yml');
const isReadme = ({ path }: { readonly path: string }) => path.endsWith('README.md');
const servicesOf = (...system: Parameters<typeof stacked>) => Object.entries(composeOf(...system).services);

describe.each(OPTIONS)('the stack %j', options => {
  const services = servicesOf(options);
  const running = services.filter(([, { restart }]) => restart !== 'no');

  it('has nothing that verify finds wrong, with all files around it', async () => {
    const outcome = packed({ environments: [stacked(options)] });
    expect(await verify(artifactsOf(outcome), { mode: 'off' })).toEqual([]);
  });

  it.each(services)('%s has an image of a fixed version', (_, { image }) => {
    expect(image).toMatch(/:v?\d+\.\d+\.\d+$/);
  });

  it.each(running)('%s is checked, from inside and without the network', (_, { healthcheck }) => {
    expect(healthcheck?.test[0]).toMatch(/^CMD(-SHELL)?$/);
    expect(healthcheck?.test.join(' ')).toMatch(/127\.0\.0\.1|filebeat test/);
  });

  it.each(services)('%s listens on the loopback alone', (_, { ports = [] }) => {
    for (const { host_ip } of ports) expect(host_ip).toBe('127.0.0.1');
  });

  it.each(services)('%s can do no more than it needs', (_, service) => {
    expect(service).toMatchObject({ cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(service).not.toHaveProperty('privileged');
    for (const mount of service.volumes ?? []) if (mount.type === 'bind') expect(mount.read_only).toBe(true);
  });

  it.each(services)('%s has no password in its environment, only where one is', (_, { environment = {} }) => {
    const named = Object.entries(environment).filter(([name]) => /pass|secret|token|key/i.test(name));
    for (const [name, value] of named) {
      expect(name).toMatch(/__FILE$/);
      expect(value).toMatch(/^\/run\/secrets\//);
    }
  });

  it.each(services)('%s has every secret that it reads, and reads every one that it has', (_, service) => {
    const told = JSON.stringify([service.command, service.environment, service.healthcheck]);
    const read = new Set(told.match(/(?<=\/run\/secrets\/)[\w-]+/g) ?? []);
    const given = (service.secrets ?? []).map(({ source }) => source);
    expect(given).toEqual(expect.arrayContaining([...read]));
  });

  it('waits for nothing that is not there, and never in a circle', () => {
    const order: string[] = [];
    let rest = services;
    while (rest.length > 0) {
      const ready = rest.filter(([, { depends_on = {} }]) =>
        Object.keys(depends_on).every(name => order.includes(name)),
      );
      expect(ready.length).toBeGreaterThan(0);
      order.push(...ready.map(([name]) => name));
      rest = rest.filter(([name]) => !order.includes(name));
    }
    expect(order).toHaveLength(services.length);
  });

  it('waits for what runs to its end to have ended, and for all else to work', () => {
    for (const [, { depends_on = {} }] of services) {
      for (const [name, { condition }] of Object.entries(depends_on)) {
        const ends = Object.fromEntries(services)[name]?.restart === 'no';
        expect(condition).toBe(ends ? 'service_completed_successfully' : 'service_healthy');
      }
    }
  });
});

describe('what configurations name', () => {
  const smtp = {
    smarthost: 'mail:25',
    from: 'a@example.com',
    password: { type: 'secretFile', name: 'smtp-password' },
    requireTls: true,
  } as const;
  const alertmanager = { version: '0.33', secretsDir: '/etc/alertmanager/secrets', smtp } as const;
  const routes = {
    alerts: [],
    escalation: { ...aSystem().escalation, policies: {} },
    watchdog: { notifies: ALL_RECEIVERS.map(({ name }) => name), intervalMs: 300_000 },
    fallback: { notifies: ALL_RECEIVERS.map(({ name }) => name) },
  };
  const outcome = packed({
    environments: [stacked(EVERYTHING, { receivers: ALL_RECEIVERS, alertmanager, ...routes })],
  });
  const services = documentOf(outcome, 'docker-compose.yml').services as ComposeFile['services'];
  const targets = (service: ComposeService | undefined) => [
    ...(service?.volumes ?? []).map(({ target }) => target),
    ...(service?.secrets ?? []).map(({ target }) => target),
  ];
  const mounted = (service: ComposeService | undefined, path: string) =>
    targets(service).some(target => path === target || path.startsWith(`${target}/`));

  it('is mounted where Alertmanager looks for secrets', () => {
    const { content = '' } = artifactsOf(outcome).find(({ path }) => path.endsWith('alertmanager.yml')) ?? {};
    const files = [...new Set(content.match(/\/etc\/alertmanager\/secrets\/[\w.-]+/g))];
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect(targets(services.alertmanager), file).toContain(file);
  });

  it('is mounted where Grafana looks for dashboards and secrets', () => {
    const dashboards = [
      { key: 'main', title: 'M', tags: [], variables: [], annotations: [], links: [], rows: [] },
    ];
    const grafana = composeOf(EVERYTHING, { dashboards: dashboards as never }).services.grafana;
    const { providers } = documentOf(outcome, 'provisioning/dashboards/demo.yml');
    expect(targets(grafana)).toContain(providers[0].options.path);
    const { datasources } = documentOf(outcome, 'provisioning/datasources/demo.yml');
    const [, file] = /\{(.*)\}/.exec(JSON.stringify(datasources).match(/\$__file\{.*?\}/)?.[0] ?? '') ?? [];
    expect(targets(grafana)).toContain(file);
  });

  it.each([
    ['prometheus', /--config\.file=(.*)/],
    ['prometheus', /--storage\.tsdb\.path=(.*)/],
    ['alertmanager', /--config\.file=(.*)/],
    ['alertmanager', /--storage\.path=(.*)/],
    ['blackbox', /--config\.file=(.*)/],
    ['node-exporter', /--path\.rootfs=(.*)/],
    ['elasticsearch-setup', /(\/.*setup\.sh)/],
  ])('%s: %s is mounted', (name, pattern) => {
    const [, path = ''] = services[name]?.command?.flatMap(word => pattern.exec(word) ?? []) ?? [];
    expect(path).toMatch(/^\//);
    expect(mounted(services[name], path)).toBe(true);
  });

  it('is mounted where Filebeat reads logs, each folder once', () => {
    const logs = ['/app/logs/*.log', '/app/logs/old/*.log', '/srv/a/*/b.log', '/app/logsbook/x.log'];
    const { filebeat } = composeOf({ elk: { logs } }).services;
    const folders = (filebeat?.volumes ?? []).filter(({ source }) => source.startsWith('/'));
    expect(folders.map(({ source, target }) => [source, target])).toEqual(
      ['/app/logs', '/app/logsbook', '/srv/a'].map(folder => [folder, folder]),
    );
  });
});

describe('versions and ports', () => {
  it.each([
    ['3.5', '0.33', 'v3.5.3', 'v0.33.1'],
    ['2.53', '0.28', 'v2.53.3', 'v0.28.1'],
    ['2.42', '0.25', 'v2.42.0', 'v0.25.0'],
    ['3.1', '0.27', 'v3.1.0', 'v0.27.0'],
  ] as const)('Prometheus %s and Alertmanager %s', (version, amVersion, prometheus, alertmanager) => {
    const parts = {
      prometheus: { ...stacked({}).prometheus, version },
      alertmanager: { version: amVersion, secretsDir: '/secrets' },
    };
    const { services } = composeOf({}, parts);
    expect(services.prometheus?.image).toBe(`prom/prometheus:${prometheus}`);
    expect(services.alertmanager?.image).toBe(`prom/alertmanager:${alertmanager}`);
  });

  it('takes an image and a port of a person', () => {
    const image = 'registry.example.com/prom:v9.9.9';
    const { prometheus } = composeOf({ prometheus: { image, port: 19_090 } }).services;
    expect(prometheus?.image).toBe(image);
    expect(prometheus?.ports).toEqual([{ host_ip: '127.0.0.1', target: 9090, published: '19090' }]);
    expect(prometheus?.command).toContain('--web.external-url=http://localhost:19090');
  });

  it('runs Prometheus with the features that its rules need', () => {
    const features = ['promql-experimental-functions'];
    const { services } = composeOf({}, { prometheus: { ...stacked({}).prometheus, features } });
    expect(services.prometheus?.command).toContain('--enable-feature=promql-experimental-functions');
  });
});

describe('words of people', () => {
  const plainReadme = artifactsOf(packed(stacked(EVERYTHING), 'stack')).find(isReadme)?.content ?? '';

  it.each(HOSTILE)('%j is a title, an address and a folder of secrets like any other', async title => {
    const secretsDir = `/${title.replaceAll('\n', ' ')}`;
    const url = `https://example.com/${encodeURIComponent(title)}$HOME/$\{x}`;
    const grafana = { ...stacked({}).grafana, url, folder: title };
    const alertmanager = { version: '0.33', secretsDir, url } as const;
    const system = stacked(EVERYTHING, {
      title,
      grafana,
      alertmanager,
      alerts: [anAlert({ action: [title] })],
    });
    const artifacts = artifactsOf(packed(system, 'stack'));
    const compose = artifacts.find(({ path }) => path.endsWith('docker-compose.yml'));
    // What Compose makes of it: no variable is left to replace, and `$$` is a dollar.
    const content = compose?.content ?? '';
    expect(content.replaceAll('$$', '')).not.toContain('$');
    const { services } = fromYaml(content.replaceAll('$$', '$')) as ComposeFile;
    expect(services.grafana?.environment?.GF_SERVER_ROOT_URL).toBe(url);
    expect(services.alertmanager?.secrets?.[0]?.target).toBe(`${secretsDir.replace(/\/+$/, '')}/slack_url`);
    const readme = artifacts.find(isReadme)?.content ?? '';
    // No word begins a line, a heading or a block of its own.
    expect(readme.split('\n')).toHaveLength(plainReadme.split('\n').length);
  });

  it('change nothing but their own place: order of choice does not', () => {
    const turned = Object.fromEntries(Object.entries(EVERYTHING).reverse());
    expect(artifactsOf(packed(stacked(turned), 'stack'))).toEqual(
      artifactsOf(packed(stacked(EVERYTHING), 'stack')),
    );
  });
});

it('writes nothing for a system that asks for none', () => {
  const { stack: _, ...without } = stacked({});
  expect(packed(without, 'stack')).toEqual({ ok: true, value: [], diagnostics: [] });
});
