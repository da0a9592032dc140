import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { printPrometheus, prometheusSince, tooNew } from '../../../src/formats/prometheus/index.js';
import { readPrometheus } from '../../../src/formats/prometheus/read.js';
import { readYaml } from '../../../src/formats/text/read.js';

const TEXT = `global:
  scrape_interval: 15s
  external_labels: { cluster: eu, replica: "1" }
scrape_configs:
  - job_name: pods
    honor_labels: true
    kubernetes_sd_configs:
      - role: pod
        namespaces: { names: [shop] }
    relabel_configs: &relabel
      - source_labels: [__meta_kubernetes_pod_annotation_scrape]
        action: keep
        regex: true
      - action: labelmap
        regex: __meta_kubernetes_pod_label_(.+)
  - job_name: machines
    ec2_sd_configs: [{ region: eu-west-1, filters: [{ name: tag:a, values: [b] }] }]
    relabel_configs: *relabel
    sample_limit: 10_000
    interval: 1m
remote_write:
  - url: https://metrics.example.com/write
    queue_config: { max_shards: 10 }
alerting:
  alertmanagers:
    - static_configs: [{ targets: ["alertmanager:9093"] }]
rule_files: [rules/*.yml]
`;

describe('prometheus.yml written by hand', () => {
  const [document] = readPrometheus(readYaml(TEXT, 'prometheus.yml'));

  it('is read whole', () => {
    expect(document?.faults).toEqual([]);
    expect(document?.unknown).toEqual([['scrape_configs', 1, 'interval']]);
    const [pods, machines] = document?.value.scrape_configs ?? [];
    expect(pods?.relabel_configs?.[0]?.regex).toBe('true');
    expect(machines?.relabel_configs).toEqual(pods?.relabel_configs);
    expect(machines?.sample_limit).toBe(10_000);
    expect(machines?.ec2_sd_configs).toEqual([
      { region: 'eu-west-1', filters: [{ name: 'tag:a', values: ['b'] }] },
    ]);
  });

  it('means the same once it is printed', () => {
    const meant = JSON.parse(JSON.stringify(load(TEXT)).replaceAll('"regex":true', '"regex":"true"'));
    meant.scrape_configs[1].sample_limit = 10_000;
    expect(load(printPrometheus(document?.value as never))).toEqual(meant);
  });
});

describe('what a release does not read yet', () => {
  it.each([
    [{ scrape_configs: [{ job_name: 'a', label_limit: 3 }] }, '2.26', ['scrape_configs.label_limit 2.27']],
    [{ scrape_configs: [{ job_name: 'a', label_limit: 3 }] }, '2.27', []],
    [
      {
        scrape_configs: [
          { job_name: 'a', http_sd_configs: [{ url: 'http://a', oauth2: { tls_config: { ca: 'x' } } }] },
        ],
      },
      '2.42',
      ['scrape_configs.http_sd_configs.oauth2.tls_config.ca 2.45'],
    ],
    // What is inside of a part that is too new is not told as well.
    [{ storage: { tsdb: { retention: { time: '1d' } } } }, '3.5', ['storage.tsdb.retention 3.8']],
  ])('%j with %s', (config, version, expected) => {
    expect(tooNew(config, version, prometheusSince).map(({ field, since }) => `${field} ${since}`)).toEqual(
      expected,
    );
  });
});
