import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readAlertmanager } from '../../src/formats/alertmanager/read.js';
import { readPrometheus } from '../../src/formats/prometheus/read.js';
import { readRules } from '../../src/formats/rules/read.js';
import type { ReadDocument } from '../../src/formats/shared/read-document.js';
import { readYaml, type Source } from '../../src/formats/text/read.js';
import { amtool, promtool } from '../engines/index.js';

const folder = mkdtempSync(join(tmpdir(), 'atalaya-readers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Read = (source: Source) => readonly ReadDocument[];

/** Whether a reader has nothing to say against a text. */
function isTaken(text: string, read: Read): boolean {
  const source = readYaml(text, 'x.yml');
  return (
    source.faults.length === 0 && read(source).every(each => each.faults.length + each.unknown.length === 0)
  );
}

let files = 0;
function written(text: string): string {
  const file = join(folder, `${files++}.yml`);
  writeFileSync(file, text);
  return file;
}

const group = (fields: string, rules = '[]') => `groups:\n  - { name: a, ${fields}rules: ${rules} }\n`;
const rule = (fields: string) => group('', `[{ alert: A, expr: up, ${fields} }]`);

describe('rule files: promtool takes what is read without a word, and refuses all else', () => {
  test.each([
    '',
    'groups:',
    'groups: []',
    'groups: {}',
    'groups: [{ rules: [] }]',
    'groups: [{ name: a }]',
    group('interval: 1m, limit: 3, query_offset: 30s, labels: { a: 1 }, '),
    group('interval: 1.5h, '),
    group('interval: 0s, limit: -1, '),
    group('limit: many, '),
    group('labels: [a], '),
    group('source_tenants: [a], '),
    group('', '[{ record: a, expr: up, labels: { a: yes, b: 0.90, c: ~ } }]'),
    group('', '[{ record: a, expr: 1 }]'),
    group('', '[{ record: a, expr: up, for: 5m }]'),
    group('', '[{ record: a, alert: b, expr: up }]'),
    group('', '[{ expr: up }]'),
    group('', '[{ alert: A }]'),
    rule('for: 5m, keep_firing_for: 1h30m, annotations: { a: 1 }'),
    rule('for: 300'),
    rule('for: 0'),
    rule('annotation: { a: b }'),
    rule('labels: { a: [b] }'),
    'a: &a { name: a }\ngroups: [*a]',
    'groups: [&a { name: a, rules: [] }, { <<: *a, name: b }]',
  ])('%s', async text => {
    const { code } = await promtool('3.5', ['check', 'rules', '--lint=none', written(text)]);
    expect(isTaken(text, readRules)).toBe(code === 0);
  });
});

const route = (fields: string) =>
  `route: { receiver: a, routes: [{ ${fields} }] }\nreceivers: [{ name: a }]\n`;
const receiver = (fields: string) => `route: { receiver: a }\nreceivers: [{ name: a, ${fields} }]\n`;

describe('alertmanager.yml: amtool takes what is read without a word, and refuses all else', () => {
  test.each([
    'route: { receiver: a }',
    'receivers: [{ name: a }]',
    route('match: { a: 1 }, match_re: { b: x|y }, continue: on'),
    route('matchers: [a="b", "c =~ d"], group_wait: 0s, repeat_interval: 1d'),
    route('matchers: a="b"'),
    route('group_wait: 1 day'),
    route('group_by: [alertname, ...], receiverr: a'),
    route('continue: maybe'),
    receiver('webhook_configs: [{ url: "http://a/", max_alerts: 1, timeout: 1.5s }]'),
    receiver('webhook_configs: [{ url: "http://a/", url_file: b }]'),
    receiver('webhook_configs: [{ url: "http://a/", send_resolved: yes }]'),
    receiver('webhook_configs: [{ url: "http://a/", send_resolved: "yes" }]'),
    receiver('webhook_configs: [{ url: "http://a/", max_alerts: few }]'),
    receiver('webhook_configs: [{ url: "http://a/", http_config: { proxy: x } }]'),
    receiver('hipchat_configs: []'),
    `${route('mute_time_intervals: [x]')}mute_time_intervals: [{ name: x, time_intervals: [{ weekdays: [Monday] }] }]`,
    `${route('active_time_intervals: [x]')}time_intervals: [{ name: x, time_intervals: [{ years: [2030], days_of_month: [-1] }] }]`,
    `${route('')}time_intervals: [{ name: x, time_intervals: [{ times: [{ start_time: 9:00, end_time: "10:00" }] }] }]`,
    `${route('')}inhibit_rules: [{ source_match: { a: b }, target_matchers: [c=d], equal: [e] }]`,
    `${route('')}x-anchors: []`,
  ])('%s', async text => {
    const { code } = await amtool('0.33', ['check-config', written(text)]);
    expect(isTaken(text, readAlertmanager)).toBe(code === 0);
  });
});

const job = (fields: string) => `scrape_configs: [{ job_name: a, ${fields} }]\n`;

describe('prometheus.yml: promtool takes what is read without a word, and refuses all else', () => {
  test.each([
    'global: { scrape_interval: 15s, external_labels: { a: 1 } }',
    'global: { scrape_interval: 15 }',
    'scrape_configs: [{}]',
    'scrape_configs: [~]',
    job('static_configs: [{ targets: [a:1], labels: { b: 2 } }], scheme: https, params: { m: [x] }'),
    job('static_configs: [{ target: [a:1] }]'),
    job('kubernetes_sd_configs: [{ role: pod }]'),
    job('kubernetes_sd_configs: [{ role: pods }]'),
    job('relabel_configs: [{ action: drop, source_labels: [a], regex: 1 }]'),
    job('relabel_configs: [{ action: discard }]'),
    job('file_sd_configs: [{ files: ["*/a.yml"] }]'),
    job('basic_auth: { username: a, password: b, password_file: c }'),
    job('body_size_limit: 1GB, sample_limit: 10_000, honor_labels: y'),
    job('sample_limit: -1'),
    'remote_write: [{ url: "http://a/", queue_config: { max_shards: 1 } }]',
    'remote_write: [{ name: a }]',
    'otlp: { translation_strategy: NoTranslation }',
  ])('%s', async text => {
    const { code } = await promtool('3.5', ['check', 'config', '--syntax-only', written(text)]);
    expect(isTaken(text, readPrometheus)).toBe(code === 0);
  });
});
