import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ProbeModule } from '../../../src/model/index.js';
import { verify } from '../../../src/verify/index.js';
import { amtool, PROMETHEUS_VERSIONS, promtool } from '../../engines/index.js';
import { run } from '../../engines/run.js';
import { packed } from '../../fixtures/packed.js';
import { artifactsOf, documentOf, written } from '../compiled.js';
import { EVERYTHING, stacked, stackOf } from './stacked.js';

describe('the whole, judged by the engines', () => {
  const outcome = packed({ environments: [stacked(EVERYTHING)] });

  it.each(PROMETHEUS_VERSIONS)(
    'promtool %s takes the configuration with the jobs of the stack',
    async version => {
      const folder = written(outcome);
      const { stdout } = await promtool(version, [
        'check',
        'config',
        join(folder, 'demo/prometheus/prometheus.yml'),
      ]);
      expect(stdout).toContain('SUCCESS');
      expect(documentOf(outcome, 'prometheus.yml').scrape_configs).toHaveLength(6);
    },
  );

  it('amtool takes the configuration that is mounted', async () => {
    const file = join(written(outcome), 'demo/alertmanager/alertmanager.yml');
    expect((await amtool('0.33', ['check-config', file])).stdout).toContain('SUCCESS');
  });
});

describe('blackbox.yml', () => {
  const http = {
    type: 'http',
    method: 'GET',
    validStatusCodes: [200, 204],
    bodyPatterns: ['"status":\\s*"healthy"'],
    headers: { Accept: 'application/json' },
    failIfNotSsl: true,
  } as const;
  const modules: readonly Omit<ProbeModule, 'origin'>[] = [
    {
      name: 'any',
      timeoutMs: 2500,
      prober: { ...http, validStatusCodes: [], bodyPatterns: [], headers: {}, failIfNotSsl: false },
    },
    { name: 'health', timeoutMs: 10_000, prober: http },
    { name: 'mail', timeoutMs: 5000, prober: { type: 'tcp', tls: true } },
    { name: 'names', timeoutMs: 5000, prober: { type: 'dns', queryName: 'example.com', queryType: 'A' } },
    { name: 'ping', timeoutMs: 5000, prober: { type: 'icmp' } },
  ];
  const probeModules = modules.map(each => ({ ...each, origin: ['shop', 'rules', each.name] }));
  const system = { ...stacked({}), stack: stackOf({}, { probes: true }), probeModules };

  it('has a module for each probe', async () => {
    const { modules } = documentOf(packed(system, 'stack'), 'blackbox.yml');
    expect(modules).toEqual({
      any: { prober: 'http', timeout: '2s500ms', http: { preferred_ip_protocol: 'ip4', method: 'GET' } },
      health: {
        prober: 'http',
        timeout: '10s',
        http: {
          preferred_ip_protocol: 'ip4',
          method: 'GET',
          valid_status_codes: [200, 204],
          headers: { Accept: 'application/json' },
          fail_if_not_ssl: true,
          fail_if_body_not_matches_regexp: ['"status":\\s*"healthy"'],
        },
      },
      mail: { prober: 'tcp', timeout: '5s', tcp: { preferred_ip_protocol: 'ip4', tls: true } },
      names: {
        prober: 'dns',
        timeout: '5s',
        dns: { preferred_ip_protocol: 'ip4', query_name: 'example.com', query_type: 'A' },
      },
      ping: { prober: 'icmp', timeout: '5s', icmp: { preferred_ip_protocol: 'ip4' } },
    });
    expect(await verify(artifactsOf(packed({ environments: [system] })), { mode: 'off' })).toEqual([]);
  });

  it('has the usual modules without any', () => {
    expect(
      Object.keys(documentOf(packed(stacked({ blackbox: true }), 'stack'), 'blackbox.yml').modules),
    ).toEqual(['http_2xx', 'icmp', 'tcp_connect']);
  });
});

it('filebeat.yml ships the files that were asked for to Logstash', () => {
  const outcome = packed(stacked({ elk: { logs: ['/app/logs/*.log', '/app/logs/*.log'] } }), 'stack');
  expect(documentOf(outcome, 'filebeat.yml')).toEqual({
    'filebeat.inputs': [{ type: 'filestream', id: 'demo', enabled: true, paths: ['/app/logs/*.log'] }],
    processors: [{ add_host_metadata: { 'when.not.contains.tags': 'forwarded' } }],
    'output.logstash': { hosts: ['logstash:5044'] },
  });
});

it.each([
  ['7d', '7d'],
  ['36h', '36h'],
  ['90m', '2h'],
])('logs that are kept for %s stay for %s', (keep, retention) => {
  const artifacts = artifactsOf(packed(stacked({ elk: { keep } }), 'stack'));
  const template = artifacts.find(({ path }) => path.endsWith('index-template.json'))?.content ?? '';
  expect(JSON.parse(template).template.lifecycle).toEqual({ data_retention: retention });
});

describe('what sets Elasticsearch up', () => {
  const SECRET = 'a "b" \\ $c `d` \' %s';

  /** Runs the script with a curl that writes down what it is told. */
  async function perform(options: unknown) {
    const folder = written(packed(stacked(options), 'stack'));
    const secrets = join(folder, 'secrets');
    mkdirSync(secrets);
    for (const name of ['password', 'kibana-password', 'logstash-password', 'grafana-password'])
      writeFileSync(join(secrets, `elasticsearch-${name}`), `${SECRET}\n`);
    const setup = join(folder, 'demo/stack/elasticsearch');
    const script = readFileSync(join(setup, 'setup.sh'), 'utf8').replaceAll('/run/secrets', secrets);
    writeFileSync(join(setup, 'setup.sh'), script);
    const curl = join(folder, 'curl');
    writeFileSync(
      curl,
      `#!/bin/bash
while [ $# -gt 0 ]; do case "$1" in --config) config="$(cat "$2")"; shift;; http*) url="$1";; *) ;; esac; args+=" $1"; shift; done
printf '%s\\0%s\\0%s\\0%s\\0' "$url" "$config" "$args" "$(cat)" >> "${folder}/calls"
`,
    );
    chmodSync(curl, 0o755);
    const env = { PATH: `${folder}:${process.env.PATH}` };
    const { code, stderr } = await run('bash', [join(setup, 'setup.sh')], { env });
    expect([code, stderr]).toEqual([0, '']);
    const parts = readFileSync(join(folder, 'calls'), 'utf8').split('\0').slice(0, -1);
    return Array.from({ length: parts.length / 4 }, (_, index) => {
      const [url = '', config = '', args = '', body = ''] = parts.slice(4 * index);
      return { path: url.replace('http://elasticsearch:9200', ''), config, args, body: JSON.parse(body) };
    });
  }

  it('makes a user for each program that needs one, whatever the passwords are', async () => {
    const calls = await perform({ elk: true });
    expect(calls.map(({ path }) => path)).toEqual([
      '/_index_template/logs-demo-default',
      '/_security/user/kibana_system/_password',
      '/_security/role/logs_writer',
      '/_security/user/logs_writer',
      '/_security/role/logs_reader',
      '/_security/user/logs_reader',
    ]);
    expect(calls[1]?.body).toEqual({ password: SECRET });
    expect(calls[3]?.body).toEqual({ roles: ['logs_writer'], password: SECRET });
    expect(calls[4]?.body.indices[0].names).toEqual(['logs-demo-default']);
    for (const { args, config } of calls) {
      expect(args).not.toContain('"b"');
      expect(config).toBe(`user = "elastic:${SECRET.replace(/["\\]/g, '\\$&')}"`);
    }
  });

  it('makes none for a Grafana that is not there', async () => {
    const calls = await perform({ elk: true, grafana: false });
    expect(calls.map(({ path }) => path)).not.toContain('/_security/user/logs_reader');
  });
});

it('the commands of the README make exactly the files that are mounted', async () => {
  const outcome = packed(stacked(EVERYTHING), 'stack');
  const folder = join(written(outcome), 'demo/stack');
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  const [, commands = ''] = /```sh\n(mkdir[\s\S]*?)```/.exec(readme) ?? [];
  const { code, stderr } = await run('bash', ['-ec', commands], {
    cwd: folder,
    input: 'https://example.com/hook\n',
  });
  expect([code, stderr]).toEqual([0, '']);
  const { secrets } = documentOf(outcome, 'docker-compose.yml');
  for (const { file } of Object.values<{ file: string }>(secrets)) {
    expect(readFileSync(join(folder, file), 'utf8'), file).toMatch(/^([0-9a-f]{48}|https:\S+)\n$/);
  }
});
