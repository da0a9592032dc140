import { describe, expect, test } from 'vitest';
import { verify } from '../../src/verify/index.js';
import {
  alertmanagerFile,
  anAlert,
  aPanel,
  aQuery,
  aReceiver,
  aRow,
  aService,
  composeFile,
  dashboardFile,
  panelFile,
  prometheusFile,
  ruleFile,
  withFields,
  yamlFile,
} from './artifacts.js';

/** One fault each, and all that is said of it. */
const CASES = [
  [
    'an unknown property of a panel',
    panelFile(aPanel({ descripton: 'x' })),
    'panels[1]: unknown property "descripton"',
    'did you mean "description"?',
  ],
  [
    'an option of another kind',
    panelFile(aPanel({ options: { legend: { displayMode: 'lists' } } })),
    'panels[1].options.legend.displayMode: must be one of list, table, hidden; is "lists"',
    'did you mean "list"?',
  ],
  [
    'an option that its kind does not have',
    panelFile(aPanel({ type: 'stat', options: { graphMod: 'area' } })),
    'panels[1].options: unknown property "graphMod"',
    'did you mean "graphMode"?',
  ],
  [
    'a field option of the wrong type',
    panelFile(withFields({ custom: { lineWidth: '2' } })),
    'panels[1].fieldConfig.defaults.custom.lineWidth: must be number, is "2"',
    undefined,
  ],
  [
    'an override of the wrong type',
    panelFile(
      withFields({}, [
        { matcher: { id: 'byName', options: 'x' }, properties: [{ id: 'decimals', value: 'two' }] },
      ]),
    ),
    'panels[1].fieldConfig.overrides[0].properties[0].value: must be number, is "two"',
    undefined,
  ],
  [
    'a value mapping of the old form',
    panelFile(withFields({ mappings: [{ op: '=', text: 'up', value: '1' }] })),
    'panels[1].fieldConfig.defaults.mappings[0]: "type" is missing',
    undefined,
  ],
  [
    'a query property',
    panelFile(aPanel({ targets: [aQuery({ legend: 'x' })] })),
    'panels[1].targets[0]: unknown property "legend"',
    undefined,
  ],
  [
    'a row without panels',
    dashboardFile({ panels: [{ ...aRow(), panels: undefined }, aPanel()] }),
    'panels[0]: "panels" is missing',
    undefined,
  ],
  [
    'an alert list',
    panelFile({ ...aPanel({ type: 'alertlist', options: { viewMode: 'lists' } }), targets: undefined }),
    'panels[1].options.viewMode: must be one of list, stat; is "lists"',
    'did you mean "list"?',
  ],
  [
    'an exported dashboard',
    dashboardFile({ __inputs: [] }),
    'the document: unknown property "__inputs"',
    undefined,
  ],
  ['a dashboard with an id', dashboardFile({ id: 7 }), 'id: must be null, is 7', undefined],
  [
    'a rule with another key',
    ruleFile([anAlert({ four: '5m' })]),
    'groups[0].rules[0]: unknown property "four"',
    'did you mean "for"?',
  ],
  [
    'a rule that is neither',
    ruleFile([{ expr: 'up' }]),
    'groups[0].rules[0]: "record" is missing',
    undefined,
  ],
  [
    'a duration',
    ruleFile([anAlert({ for: '1.5h' })]),
    'groups[0].rules[0].for: "1.5h" is not a duration such as "5m" or "1h30m"',
    undefined,
  ],
  [
    'a field of an integration',
    alertmanagerFile({ receivers: [aReceiver({ slack_configs: [{ api_url_file: '/x', chanel: '#a' }] })] }),
    'receivers[0].slack_configs[0]: unknown property "chanel"',
    'did you mean "channel"?',
  ],
  [
    'a dashboard provider',
    yamlFile('demo/grafana/provisioning/dashboards/demo.yml', {
      apiVersion: 1,
      providers: [{ name: 'demo', options: {} }],
    }),
    'providers[0].options: "path" is missing',
    undefined,
  ],
  [
    'a data source',
    yamlFile('demo/grafana/provisioning/datasources/demo.yml', {
      apiVersion: 1,
      datasources: [{ name: 'demo' }],
    }),
    'datasources[0]: "type" is missing',
    undefined,
  ],
] as const;

/** The same of what its reader would take, and we do not write. */
const POLICIES = [
  [
    'a label name',
    ruleFile([anAlert({ labels: { 'a-b': 'x' } })]),
    'groups[0].rules[0].labels: "a-b" is not a label name: letters, digits and underscores, no digit in front',
    undefined,
  ],
  [
    'a scrape target with a space',
    prometheusFile({
      rule_files: [],
      scrape_configs: [{ job_name: 'a', static_configs: [{ targets: ['a :1'] }] }],
    }),
    'scrape_configs[0].static_configs[0].targets[0]: "a :1" is not a target without spaces',
    undefined,
  ],
  [
    'a matcher without quotes',
    alertmanagerFile({ route: { receiver: 'chat', routes: [{ matchers: ['a=b'] }] } }),
    'route.routes[0].matchers[0]: "a=b" is not a matcher such as severity="critical", with double quotes',
    undefined,
  ],
  [
    'a root route with matchers',
    alertmanagerFile({ route: { receiver: 'chat', matchers: ['a="b"'] } }),
    'route: unknown property "matchers"',
    undefined,
  ],
  [
    'a matcher of the old form',
    alertmanagerFile({ route: { receiver: 'chat', routes: [{ match: { a: 'b' } }] } }),
    'route.routes[0]: "match" is not for files that we write',
    'use matchers',
  ],
  [
    'discovery by a cluster',
    prometheusFile({
      rule_files: [],
      scrape_configs: [{ job_name: 'a', kubernetes_sd_configs: [{ role: 'pod' }] }],
    }),
    'scrape_configs[0]: "kubernetes_sd_configs" is not for files that we write',
    'use static_configs, file_sd_configs, dns_sd_configs or http_sd_configs',
  ],
  [
    'a port open to the network',
    composeFile({ web: aService({ ports: [{ host_ip: '0.0.0.0', target: 80, published: '80' }] }) }),
    'services.web.ports[0].host_ip: must be "127.0.0.1", is "0.0.0.0"',
    undefined,
  ],
  [
    'a port in the short form',
    composeFile({ web: aService({ ports: ['80:80'] }) }),
    'services.web.ports[0]: must be an object, is "80:80"',
    undefined,
  ],
  [
    'a service with all capabilities',
    composeFile({ web: { ...aService(), cap_drop: undefined } }),
    'services.web: "cap_drop" is missing',
    undefined,
  ],
  [
    'a privileged service',
    composeFile({ web: aService({ privileged: true }) }),
    'services.web: unknown property "privileged"',
    undefined,
  ],
  [
    'an image of any version',
    composeFile({ web: aService({ image: 'example/web:latest' }) }),
    'services.web.image: "example/web:latest" is not an image of a fixed version',
    undefined,
  ],
  [
    'an image without a version',
    composeFile({ web: aService({ image: 'example/web' }) }),
    'services.web.image: "example/web" is not an image of a fixed version',
    undefined,
  ],
  [
    'a writable mount',
    composeFile({
      web: aService({
        volumes: [{ type: 'bind', source: '/proc', target: '/x', bind: { create_host_path: false } }],
      }),
    }),
    'services.web.volumes[0]: a mount of the host must have "read_only: true"',
    undefined,
  ],
  [
    'a probe without a timeout',
    yamlFile('demo/stack/blackbox.yml', { modules: { a: { prober: 'icmp' } } }),
    'modules.a: "timeout" is missing',
    undefined,
  ],
  [
    'an input of another type',
    yamlFile('demo/stack/filebeat.yml', {
      'filebeat.inputs': [{ type: 'log', id: 'a', enabled: true, paths: ['/a'] }],
      'output.logstash': { hosts: ['h:1'] },
    }),
    'filebeat.inputs[0].type: must be "filestream", is "log"',
    undefined,
  ],
] as const;

describe('one fault gives one error', () => {
  test.each(CASES)('%s', async (_, artifact, message, help) => {
    const found = await verify([artifact], { mode: 'off' });
    expect(found.map(one => [one.code, one.message, one.help])).toEqual([['verify/schema', message, help]]);
  });
  test.each(POLICIES)('%s', async (_, artifact, message, help) => {
    const found = await verify([artifact], { mode: 'off' });
    expect(found.map(one => [one.code, one.message, one.help])).toEqual([['verify/policy', message, help]]);
  });
});

test('all faults of a document are found in one run', async () => {
  const panel = aPanel({
    titel: 'x',
    options: { tooltip: { mode: 'none!' } },
    fieldConfig: { defaults: { decimals: '2' }, overrides: [] },
  });
  expect(await verify([panelFile(panel)], { mode: 'off' })).toHaveLength(3);
});

test('the manifest and other files of ours are nobody’s documents', async () => {
  expect(await verify([yamlFile('demo/other.yml', { anything: true })], { mode: 'off' })).toEqual([]);
});
