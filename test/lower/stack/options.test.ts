import { describe, expect, it } from 'vitest';
import { stackSchema } from '../../../src/language/index.js';
import { STACK_SERVICES } from '../../../src/model/index.js';
import { stackJobs } from '../../../src/resolve/settings/stack.js';
import { shopWith } from '../../resolve/shop.js';
import { EVERYTHING, stackOf } from './stacked.js';

const ALWAYS = ['prometheus', 'alertmanager', 'grafana'];
const ELK = ['elasticsearch', 'logstash', 'kibana', 'filebeat'];

describe('the services that options choose', () => {
  it.each([
    [{}, ALWAYS],
    [{ alertmanager: false, grafana: false }, ['prometheus']],
    [{ nodeExporter: true }, [...ALWAYS, 'node-exporter']],
    [{ nodeExporter: { port: 9101 } }, [...ALWAYS, 'node-exporter']],
    [{ blackbox: true }, [...ALWAYS, 'blackbox']],
    [{ jaeger: true }, [...ALWAYS, 'jaeger']],
    [{ elk: true }, [...ALWAYS, ...ELK]],
    [{ elk: { logs: ['/app/logs/*.log'] } }, [...ALWAYS, ...ELK]],
    [{ elk: false }, ALWAYS],
    [EVERYTHING, Object.keys(STACK_SERVICES)],
  ])('%j', (options, expected) => {
    expect(Object.keys(stackOf(options).services).sort()).toEqual([...expected].sort());
  });

  it('has the blackbox exporter where something is probed, unless it is said to be elsewhere', () => {
    expect(stackOf({}, { probes: true }).services.blackbox).toEqual({});
    expect(stackOf({ blackbox: false }, { probes: true }).services.blackbox).toBeUndefined();
  });

  it('ships the logs of the folder of its name, and keeps them for 30 days', () => {
    expect(stackOf({ elk: true }, { system: 'shop' }).logs).toEqual({
      paths: ['/var/log/shop/*.log'],
      keepMs: 30 * 86_400_000,
    });
    expect(stackOf({}).logs).toBeUndefined();
  });

  it.each([
    { grafana: { image: 'grafana/grafana' } },
    { grafana: { image: 'grafana/grafana:latest' } },
    { grafana: { image: `grafana/grafana:latest@sha256:${'a'.repeat(64)}` } },
    { grafana: { image: 'registry.example.com:5000/grafana' } },
    { grafana: { image: 'grafana/grafana:12.3.0 --privileged' } },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what Compose would replace
    { grafana: { image: 'grafana/grafana:${TAG}' } },
    { grafana: { port: 0 } },
    { grafana: { port: 65_536 } },
    { prometheus: false },
    { elk: { filebeat: { port: 5066 } } },
    { elk: { logs: [] } },
    { elk: { logs: ['logs/*.log'] } },
    { elk: { logs: ['/*.log'] } },
    { elk: { logs: ['/var/*/../../etc/shadow'] } },
    { elk: { logs: ['/../etc/*'] } },
    { elk: { logs: ['/var/log/$HOME/*.log'] } },
    { elk: { logs: ['/var/log/a b/*.log'] } },
    { loki: true },
  ])('refuses %j', options => {
    expect(stackSchema.safeParse(options).success).toBe(false);
  });

  it.each([
    'prom/prometheus:v3.5.3',
    'grafana:12',
    'registry.example.com:5000/team/grafana:12.3.0-ubuntu',
    `grafana/grafana@sha256:${'0'.repeat(64)}`,
    `grafana/grafana:12.3.0@sha256:${'0'.repeat(64)}`,
  ])('takes the image %s', image => {
    expect(stackOf({ grafana: { image } }).services.grafana).toEqual({ image });
  });
});

describe('the jobs of a stack', () => {
  it('scrape what has metrics, each by its own name', () => {
    const jobs = stackJobs(stackOf(EVERYTHING), {});
    expect(jobs.map(({ name, targets }) => [name, ...targets])).toEqual([
      ['prometheus', 'localhost:9090'],
      ['alertmanager', 'alertmanager:9093'],
      ['grafana', 'grafana:3000'],
      ['node-exporter', 'node-exporter:9100'],
      ['blackbox', 'blackbox:9115'],
      ['jaeger', 'jaeger:8888'],
    ]);
  });

  it('stand in prometheus.jobs with all others, and give way to one of their name', () => {
    const jobs = {
      api: { targets: ['api:80'] },
      grafana: { targets: ['grafana:3000'], every: '1m' },
    } as const;
    const { prometheus, grafana } = shopWith({ stack: {}, prometheus: { jobs } });
    expect(prometheus.jobs.map(({ name, intervalMs }) => [name, intervalMs])).toEqual([
      ['alertmanager', undefined],
      ['api', undefined],
      ['grafana', 60_000],
      ['prometheus', undefined],
    ]);
    expect(grafana.alertmanagerUrl).toBe('http://alertmanager:9093');
  });

  it('are not there without a stack', () => {
    const { prometheus, stack, grafana } = shopWith({});
    expect([stack, prometheus.jobs, grafana.alertmanagerUrl]).toEqual([undefined, [], undefined]);
  });
});
