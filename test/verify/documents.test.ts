import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { alertmanagerSince, tooNew } from '../../src/formats/alertmanager/index.js';
import { alertmanagerConfig } from '../../src/formats/alertmanager/shape.js';
import { prometheusSince } from '../../src/formats/prometheus/index.js';
import { prometheusConfig } from '../../src/formats/prometheus/shape.js';
import { rulesSince } from '../../src/formats/rules/index.js';
import { ruleFile } from '../../src/formats/rules/shape.js';
import { toYaml } from '../../src/formats/text/index.js';
import { amtool, promtool } from '../engines/index.js';
import { type JsonSchema, sampleOf } from './sample.js';

/** What the integrations need to be whole, beyond what the schema requires. */
const WHOLE: Readonly<Record<string, object>> = {
  discord_configs: { webhook_url_file: 'f' },
  email_configs: { from: 'a@b.c', smarthost: 'h:25' },
  incidentio_configs: { url: 'https://h/x', alert_source_token_file: 'f' },
  jira_configs: { api_url: 'https://h' },
  mattermost_configs: { webhook_url_file: 'f' },
  msteams_configs: { webhook_url_file: 'f' },
  msteamsv2_configs: { webhook_url_file: 'f' },
  opsgenie_configs: { api_key_file: 'f' },
  pagerduty_configs: { routing_key_file: 'f' },
  pushover_configs: { user_key_file: 'f', token_file: 'f' },
  rocketchat_configs: { token_file: 'f', token_id_file: 'f' },
  slack_configs: { api_url_file: 'f' },
  sns_configs: { topic_arn: 'arn:aws:sns:eu-west-1:123456789012:t', sigv4: { region: 'eu-west-1' } },
  telegram_configs: { bot_token_file: 'f', chat_id: 1 },
  victorops_configs: { api_key_file: 'f' },
  webex_configs: { http_config: { authorization: { credentials_file: 'f' } } },
  webhook_configs: { url_file: 'f' },
  wechat_configs: { api_secret_file: 'f', corp_id: 'x' },
};

const schemaOf = (type: z.ZodType) => z.toJSONSchema(type, { target: 'draft-7' }) as JsonSchema;
const folder = mkdtempSync(join(tmpdir(), 'atalaya-documents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Check = (file: string) => Promise<{ readonly stdout: string; readonly stderr: string }>;
interface Engine {
  readonly version: string;
  readonly since: (field: string) => string | undefined;
  readonly check: Check;
}
const alertmanager: Engine = {
  version: '0.33',
  since: alertmanagerSince,
  check: file => amtool('0.33', ['check-config', file]),
};
const prometheus: Engine = {
  version: '3.5',
  since: prometheusSince,
  check: file => promtool('3.5', ['check', 'config', '--syntax-only', file]),
};
const rules: Engine = {
  version: '3.5',
  since: rulesSince,
  check: file => promtool('3.5', ['check', 'rules', file]),
};

/** What an engine says of fields that it does not have or reads otherwise; whether values belong together is not asked. */
async function refusals(name: string, document: unknown, check: Check): Promise<readonly string[]> {
  const file = join(folder, `${name}.yml`);
  writeFileSync(file, toYaml(document));
  const { stdout, stderr } = await check(file);
  return `${stdout}${stderr}`.match(/field \w+ not found|cannot unmarshal.*|not a valid.*|time: .*/g) ?? [];
}

/**
 * One document per field, since an engine stops at the first thing that it does not like. What the tables of releases say to be too new
 * for the engine, it must refuse; all else it must take.
 */
async function refusedFields(
  schema: JsonSchema | undefined,
  engine: Engine,
  around: (field: object) => unknown,
) {
  const fields = Object.entries(schema?.properties ?? {});
  expect(fields.length).toBeGreaterThan(0);
  const results = fields.map(async ([name, field]) => {
    const document = around({ [name]: sampleOf(field, name) });
    const newer = tooNew(document, engine.version, engine.since);
    const file = `${expect.getState().currentTestName?.replace(/\W+/g, '-')}-${name}`;
    if (newer.some(({ pointer }) => pointer.at(-1) === name)) {
      const refused = await refusals(file, document, engine.check);
      return refused.includes(`field ${name} not found`) ? [] : [`${name} is taken, and should be too new`];
    }
    const older = newer.map(({ pointer }) => pointer).reduce(without, document);
    return refusals(file, older, engine.check);
  });
  return (await Promise.all(results)).flat();
}

/** A copy without one part. */
function without(value: unknown, [key, ...rest]: readonly (string | number)[]): unknown {
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? without(item, rest) : item));
  const entries = Object.entries(value as object).flatMap(([name, inner]) => {
    if (name !== key) return [[name, inner]];
    return rest.length === 0 ? [] : [[name, without(inner, rest)]];
  });
  return Object.fromEntries(entries);
}

/** What Debian builds Prometheus without, and what 3.0 removed. */
const ABSENT = [
  'azure_sd_configs',
  'consul_sd_configs',
  'kuma_sd_configs',
  'nomad_sd_configs',
  'openstack_sd_configs',
  'stackit_sd_configs',
  'scrape_classic_histograms',
];

describe('every field that our types have, the engines have, from the release on that we say', () => {
  const config = schemaOf(alertmanagerConfig);
  const receivers = config.properties?.receivers?.items?.properties ?? {};

  test.each(Object.entries(WHOLE))('%s', async (key, parts) => {
    const around = (field: object) => ({
      route: { receiver: 'r' },
      receivers: [{ name: 'r', [key]: [{ ...required(receivers[key]?.items), ...parts, ...field }] }],
    });
    expect(await refusedFields(receivers[key]?.items, alertmanager, around)).toEqual([]);
  });

  test('no integration is left out', () => {
    const integrations = Object.keys(receivers).filter(key => key.endsWith('_configs'));
    expect(integrations.sort()).toEqual(Object.keys(WHOLE).sort());
  });

  test('http_config', async () => {
    const around = (http_config: object) => ({
      route: { receiver: 'r' },
      receivers: [{ name: 'r', slack_configs: [{ api_url_file: 'f', http_config }] }],
    });
    const http = receivers.slack_configs?.items?.properties?.http_config;
    expect(await refusedFields(http, alertmanager, around)).toEqual([]);
  });

  test('the rest of alertmanager.yml', async () => {
    const around = (field: object) => ({ route: { receiver: 'x' }, receivers: [{ name: 'x' }], ...field });
    expect(
      await refusedFields(config.properties?.global, alertmanager, global => around({ global })),
    ).toEqual([]);
    expect(
      await refusedFields(resolved(config.properties?.route, config), alertmanager, route =>
        around({ route: { receiver: 'x', routes: [route] } }),
      ),
    ).toEqual([]);
    expect(
      await refusedFields(config.properties?.inhibit_rules?.items, alertmanager, rule =>
        around({ inhibit_rules: [rule] }),
      ),
    ).toEqual([]);
    expect(await refusedFields(config, alertmanager, around)).toEqual([]);
  });

  test('prometheus.yml', async () => {
    const schema = schemaOf(prometheusConfig);
    expect(await refusedFields(schema, prometheus, field => field)).toEqual([]);
    const job = (field: object) => ({ scrape_configs: [{ job_name: 'a', ...field }] });
    const refused = await refusedFields(schema.properties?.scrape_configs?.items, prometheus, job);
    expect(refused.filter(fault => !ABSENT.some(name => fault === `field ${name} not found`))).toEqual([]);
    expect(await refusedFields(schema.properties?.global, prometheus, global => ({ global }))).toEqual([]);
    const target = (field: object) => ({ alerting: { alertmanagers: [field] } });
    const targets = schema.properties?.alerting?.properties?.alertmanagers?.items;
    const taken = await refusedFields(targets, prometheus, target);
    expect(taken.filter(fault => !ABSENT.some(name => fault === `field ${name} not found`))).toEqual([]);
  });

  test('rule files', async () => {
    const group = schemaOf(ruleFile).properties?.groups?.items;
    const around = (field: object) => ({ groups: [{ name: 'a', rules: [], ...field }] });
    expect(await refusedFields(group, rules, around)).toEqual([]);
    for (const [index, kind] of [{ alert: 'a' }, { record: 'a' }].entries()) {
      const rule = (field: object) => around({ rules: [{ ...kind, expr: 'up', ...field }] });
      expect(await refusedFields(group?.properties?.rules?.items?.anyOf?.[index], rules, rule)).toEqual([]);
    }
  });
});

function required(schema: JsonSchema | undefined): object {
  const names = schema?.required ?? [];
  return Object.fromEntries(names.map(name => [name, sampleOf(schema?.properties?.[name] ?? {}, name)]));
}

/** What a reference means: a shape that contains itself stands among the definitions. */
function resolved(schema: JsonSchema | undefined, root: JsonSchema): JsonSchema | undefined {
  const name = schema?.$ref?.split('/').at(-1);
  return name === undefined ? schema : root.definitions?.[name];
}
