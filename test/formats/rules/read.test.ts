import { describe, expect, it } from 'vitest';
import { readRules } from '../../../src/formats/rules/read.js';
import { placeIn } from '../../../src/formats/shared/read-document.js';
import { readYaml } from '../../../src/formats/text/read.js';

const read = (text: string) => readRules(readYaml(text, 'rules.yml'));

/** What is said of a file: `line:column reason`. */
const faults = (text: string) =>
  read(text).flatMap(document =>
    document.faults.map(({ pointer, reason }) => {
      const { line, column } = placeIn(document, pointer).position;
      return `${line}:${column} ${reason}`;
    }),
  );

describe('a rule file written by hand', () => {
  const text = `# Alerts of the shop.
x-labels: &labels
  severity: page
groups:
  - name: shop   # the one group
    interval: 1m
    labels: { team: shop }
    partial_response_strategy: warn
    rules:
      - record: job:up:sum
        expr: sum by (job) (up)
      - alert: Down
        expr: up == 0
        for: 5m
        labels:
          <<: *labels
          tier: 1
          ratio: 0.90
        annotations:
          summary: >-
            {{ $labels.instance }}
            is down
          nothing:
`;
  const [document] = read(text);
  const rule = document?.value.groups?.[0]?.rules?.[1];

  it('says what Prometheus reads: merged keys, folded text, numbers as they are written', () => {
    expect(rule).toEqual({
      alert: 'Down',
      expr: 'up == 0',
      for: '5m',
      labels: { tier: '1', ratio: '0.90', severity: 'page' },
      annotations: { summary: '{{ $labels.instance }} is down', nothing: '' },
    });
    expect(document?.faults).toEqual([]);
  });

  it('keeps what Prometheus does not know, and says where it is', () => {
    expect(document?.unknown).toEqual([['x-labels'], ['groups', 0, 'partial_response_strategy']]);
    expect(document?.value.groups?.[0]).toHaveProperty('partial_response_strategy', 'warn');
  });

  it('knows where each part stands', () => {
    const at = (...pointer: (string | number)[]) => document && placeIn(document, pointer).position.line;
    expect(at('groups', 0, 'rules', 1, 'expr')).toBe(13);
    expect(at('groups', 0, 'rules', 1, 'labels', 'severity')).toBe(3);
  });
});

describe('other forms that hold rules', () => {
  const forms = (text: string) =>
    read(text).map(({ form, name, value }) => [form, name, (value.groups ?? []).map(each => each.name)]);

  it('an object of Kubernetes, among others and in lists', () => {
    const text = `apiVersion: v1
kind: Service
metadata: { name: shop }
---
apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata: { name: one }
spec:
  groups: [{ name: a, rules: [] }]
---
apiVersion: v1
kind: List
items:
  - kind: PrometheusRule
    metadata: { name: two }
    spec: { groups: [{ name: b, rules: [{ alert: X }] }] }
  - kind: VMRule
    metadata: { name: three }
    spec: { groups: [] }
`;
    expect(forms(text)).toEqual([
      ['PrometheusRule', 'one', ['a']],
      ['PrometheusRule', 'two', ['b']],
      ['VMRule', 'three', []],
    ]);
    expect(faults(text)).toEqual(['16:41 "expr" is missing']);
  });

  it("a file of Mimir's", () => {
    const text = 'namespace: shop\ngroups:\n  - name: a\n    source_tenants: [x]\n    rules: []\n';
    expect(forms(text)).toEqual([['namespace', 'shop', ['a']]]);
    expect(read(text)[0]?.unknown).toEqual([['groups', 0, 'source_tenants']]);
  });

  it.each(['', '# nothing\n', 'a: 1\n', '- 1\n', 'kind: PrometheusRule\n', 'groups\n'])('%j', text => {
    expect(read(text).every(({ value }) => (value.groups ?? []).length === 0)).toBe(true);
  });
});

describe('faults', () => {
  it.each([
    ['groups: 5', '1:9 must be array, is 5'],
    ['groups: [{}]', '1:10 "name" is missing'],
    ['groups:\n  - name: a\n    interval: 1.5h\n', '3:15 "1.5h" is not a duration such as "5m" or "1h30m"'],
    ['groups:\n  - name: a\n    rules:\n      - expr: up\n', '4:9 "alert" is missing'],
    ['groups:\n  - name: a\n    rules:\n      - alert: A\n        expr:\n', '4:9 "expr" is missing'],
    [
      'groups:\n  - name: a\n    rules:\n      - alert: A\n        expr: [up]\n',
      '5:15 must be string, is ["up"]',
    ],
    ['groups:\n  - name: a\n    limit: many\n', '3:12 must be integer, is "many"'],
    ['groups:\n  - name: a\n    labels: [x]\n', '3:13 must be object, is ["x"]'],
  ])('%j', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it('what is of another type reads as nothing, or as empty where something must be', () => {
    const [document] = read('groups:\n  - name: [a]\n    rules: [7, { alert: A, for: {} }]\n');
    expect(document?.value).toEqual({
      groups: [
        {
          name: '',
          rules: [
            { alert: '', expr: '' },
            { alert: 'A', expr: '' },
          ],
        },
      ],
    });
    expect(document?.faults).toHaveLength(4);
  });
});
