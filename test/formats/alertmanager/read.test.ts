import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { printAlertmanager } from '../../../src/formats/alertmanager/index.js';
import { readAlertmanager } from '../../../src/formats/alertmanager/read.js';
import { placeIn } from '../../../src/formats/shared/read-document.js';
import { readYaml } from '../../../src/formats/text/read.js';

const read = (text: string) => readAlertmanager(readYaml(text, 'alertmanager.yml'));

/** As people have written them for years: the forms before 0.22, anchors, comments, and a field of nobody's. */
const OLD = `global:
  resolve_timeout: 5m
  smtp_smarthost: 'mail.example.com:587'  # the company's
  smtp_from: alerts@example.com
templates: ['/etc/alertmanager/*.tmpl']
route:
  receiver: team
  group_by: [alertname, cluster]
  routes:
    - match: &page
        severity: page
        tier: 1
      match_re: { service: ^(a|b)$ }
      continue: yes
      receiver: pager
    - matchers: [ 'team = "x"', env=~prod|staging ]
      mute_time_intervals: [nights]
inhibit_rules:
  - source_match: *page
    target_match_re: { severity: 'warning|info' }
    equal: [alertname]
mute_time_intervals:
  - name: nights
    time_intervals:
      - weekdays: ['Monday:friday']
        days_of_month: [1, -1]
        times: [{ start_time: '00:00', end_time: '06:00' }]
receivers:
  - name: team
    email_configs: [{ to: team@example.com, priority: high }]
  - name: pager
    pagerduty_configs: [{ service_key: abc }]
    hipchat_configs: []
`;

describe('an old file', () => {
  const [document] = read(OLD);

  it('is read whole, in the forms that it has', () => {
    expect(document?.faults).toEqual([]);
    expect(document?.value.route.routes?.[0]).toEqual({
      match: { severity: 'page', tier: '1' },
      match_re: { service: '^(a|b)$' },
      continue: true,
      receiver: 'pager',
    });
    expect(document?.value.inhibit_rules?.[0]?.source_match).toEqual({ severity: 'page', tier: '1' });
    expect(document?.value.mute_time_intervals?.[0]?.time_intervals[0]?.days_of_month).toEqual(['1', '-1']);
  });

  it('says which fields Alertmanager does not have', () => {
    expect(document?.unknown).toEqual([
      ['receivers', 0, 'email_configs', 0, 'priority'],
      ['receivers', 1, 'hipchat_configs'],
    ]);
  });

  it('means the same once it is printed', () => {
    const printed = printAlertmanager(document?.value as never);
    const meant = JSON.stringify(load(OLD))
      .replace('"tier":1', '"tier":"1"')
      .replaceAll('"tier":1', '"tier":"1"');
    const days = meant.replace('[1,-1]', '["1","-1"]');
    expect(load(printed)).toEqual(JSON.parse(days.replace('"continue":"yes"', '"continue":true')));
  });
});

describe('where a configuration may stand', () => {
  it("a file of Mimir's", () => {
    const text =
      'template_files: {}\nalertmanager_config: |\n  route: { receiver: a }\n  receivers: [{ name: a }]\n';
    expect(read(text).map(({ form, value }) => [form, value])).toEqual([
      ['mimir', { route: { receiver: 'a' }, receivers: [{ name: 'a' }] }],
    ]);
  });

  it('a Secret of Kubernetes, beside other objects', () => {
    const text = `kind: Service
---
kind: Secret
stringData:
  alertmanager.yaml: |-
    "route":
      "receiver": "a"
    "receivers":
      - "name": "a"
`;
    expect(read(text).map(({ form, value }) => [form, value.route])).toEqual([['Secret', { receiver: 'a' }]]);
  });
});

describe('faults', () => {
  it.each([
    ['route: { receiver: a }\nreceivers: [{ name: a, wechat_configs: [] }, ~]', ['2:46 must not be empty']],
    [
      'route: { receiver: a }\nreceivers: []\nglobal: { slack_api_url: x, slack_api_url_file: y }',
      ['3:9 only one of "slack_api_url" and "slack_api_url_file" may be set'],
    ],
    ['route: { receiver: a }', ['1:1 "receivers" is missing']],
    ['receivers: []', ['1:1 "route" is missing']],
    [
      'route: { receiver: a, group_wait: 1 day }\nreceivers: []',
      ['1:35 "1 day" is not a duration such as "5m" or "1h30m"'],
    ],
    [
      'route: { receiver: a, routes: [{ matchers: severity="x" }] }\nreceivers: []',
      ['1:44 must be array, is "severity=\\"x\\""'],
    ],
    [
      'route: { receiver: a }\nreceivers: [{ name: a, slack_configs: [{ send_resolved: maybe }] }]',
      ['2:57 must be boolean, is "maybe"'],
    ],
  ])('%s', (text, expected) => {
    const found = read(text).flatMap(document =>
      document.faults.map(({ pointer, reason }) => {
        const { line, column } = placeIn(document, pointer).position;
        return `${line}:${column} ${reason}`;
      }),
    );
    expect(found).toEqual(expected);
  });
});
