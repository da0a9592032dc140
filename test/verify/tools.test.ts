import { describe, expect, test } from 'vitest';
import { verify } from '../../src/verify/index.js';
import { engine } from '../engines/index.js';
import {
  alertmanagerFile,
  anAlert,
  aReceiver,
  prometheusFile,
  RULES_PATH,
  ruleFile,
  templateFile,
} from './artifacts.js';
import { enginePort } from './engine-port.js';

const GENERATIONS = [
  ['2.42', '0.25'],
  ['2.53', '0.28'],
  ['3.5', '0.33'],
] as const;

const sound = [
  ruleFile([anAlert()]),
  prometheusFile({
    // The file is where Prometheus runs, and not here.
    scrape_configs: [{ job_name: 'api', basic_auth: { username: 'a', password_file: '/run/secrets/api' } }],
  }),
  alertmanagerFile({ templates: ['templates/*.tmpl'] }),
  templateFile('{{ define "demo.text" }}x{{ end }}\n'),
];

describe.each(GENERATIONS)('with Prometheus %s and Alertmanager %s', (prometheus, alertmanager) => {
  const tools = enginePort({
    promtool: engine('promtool', prometheus),
    amtool: engine('amtool', alertmanager),
  });
  const judge = (...artifacts: Parameters<typeof verify>[0]) => verify(artifacts, { mode: 'require', tools });

  test('sound artifacts pass', async () => {
    expect(await judge(...sound)).toEqual([]);
  });

  test('what promtool says of a rule keeps its file and its line', async () => {
    const found = await judge(ruleFile([anAlert({ alert: 'Fine' }), anAlert({ expr: 'sum(up' })]));
    expect(found).toMatchObject([
      {
        code: 'verify/promtool',
        path: ['demo', 'things', 'it', RULES_PATH, '7'],
        excerpt: { text: '        expr: sum(up' },
        message: expect.stringContaining('unclosed left parenthesis'),
      },
    ]);
  });

  test('promtool judges the templates of annotations', async () => {
    const found = await judge(ruleFile([anAlert({ annotations: { summary: '{{ $lables.job }}' } })]));
    expect(found).toMatchObject([{ code: 'verify/promtool', path: expect.arrayContaining([RULES_PATH]) }]);
  });

  test('promtool judges prometheus.yml', async () => {
    const [found, ...rest] = await judge(
      prometheusFile({
        rule_files: [],
        scrape_configs: [{ job_name: 'a', scrape_interval: '5s', scrape_timeout: '10s' }],
      }),
    );
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      code: 'verify/promtool',
      message: expect.stringContaining('scrape timeout'),
    });
  });

  test('amtool judges alertmanager.yml with its templates', async () => {
    const both = {
      api_url_file: '/x',
      channel: '#ops',
      http_config: { bearer_token_file: '/a', basic_auth: { username: 'b' } },
    };
    expect(
      await judge(alertmanagerFile({ receivers: [aReceiver({ slack_configs: [both] })] })),
    ).toMatchObject([
      { code: 'verify/amtool', path: expect.arrayContaining(['demo/alertmanager/alertmanager.yml']) },
    ]);
    const broken = templateFile('{{ define "demo.text" }}{{ nosuch }}{{ end }}\n');
    expect(await judge(alertmanagerFile({ templates: ['templates/*.tmpl'] }), broken)).toMatchObject([
      { code: 'verify/amtool', message: expect.stringContaining('nosuch') },
    ]);
  });

  test('a file with a fault that we found ourselves is not judged again', async () => {
    const found = await judge(ruleFile([anAlert({ expr: 'sum(up', summary: 'x' })]));
    expect(found.map(({ code }) => code)).toEqual(['verify/schema']);
  });
});

describe('what a system enables', () => {
  const smoothed = ruleFile([{ record: 'a:b', expr: 'double_exponential_smoothing(a[1h], 0.5, 0.1)' }]);
  const plain = ruleFile([anAlert()], 'other/prometheus/rules/alerts.yml');
  const tools = enginePort({ promtool: engine('promtool', '3.5') });
  const judge = (features: Readonly<Record<string, readonly string[]>>) =>
    verify([smoothed, plain], { mode: 'auto', tools, features });

  test('is enabled where promtool judges its rules, and only there', async () => {
    expect(await judge({ demo: ['promql-experimental-functions'] })).toEqual([]);
    for (const features of [{}, { other: ['promql-experimental-functions'] }])
      expect(await judge(features)).toMatchObject([
        { code: 'verify/promtool', message: expect.stringContaining('is not enabled') },
      ]);
  });

  test('may be something that promtool has not heard of, which is no problem of a file', async () => {
    const features = { demo: ['promql-experimental-functions', 'promql-duration-expr', 'unheard-of'] };
    expect(await judge(features)).toEqual([]);
    expect(await judge({ demo: ['promql-duration-expr'] })).toHaveLength(1);
  });
});

test('a tool that is required and missing is an error, once', async () => {
  const nothing = enginePort({});
  const found = await verify(sound, { mode: 'require', tools: nothing });
  expect(found.map(({ code, message }) => [code, message.split(' ')[0]])).toEqual([
    ['verify/tool-missing', 'promtool'],
    ['verify/tool-missing', 'amtool'],
  ]);
  expect(await verify(sound, { mode: 'auto', tools: nothing })).toEqual([]);
  expect(await verify(sound, { mode: 'auto' })).toEqual([]);
});

test('a tool that fails without a word that we know is quoted', async () => {
  const tools = {
    find: async () => '/x',
    run: async () => ({ code: 2, stdout: '', stderr: 'panic: nil pointer' }),
  };
  expect(await verify([alertmanagerFile()], { mode: 'auto', tools })).toMatchObject([
    { code: 'verify/amtool', message: 'amtool: exit code 2: panic: nil pointer' },
  ]);
});

test('a tool that does not come to an answer is said to have none', async () => {
  const run = async () => ({
    code: 1,
    stdout: 'SUCCESS',
    stderr: '',
    failure: { why: 'was ended by SIGKILL' },
  });
  expect(
    await verify([alertmanagerFile()], { mode: 'auto', tools: { find: async () => '/x', run } }),
  ).toMatchObject([
    { code: 'verify/tool-failed', message: 'amtool did not check the files: it was ended by SIGKILL' },
  ]);
});

test('a tool is not asked about what is not there', async () => {
  expect(await verify([], { mode: 'require', tools: enginePort({}) })).toEqual([]);
});
