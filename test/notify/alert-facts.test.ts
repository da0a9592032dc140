import { expect, it } from 'vitest';
import { alertLabels, carriedLabels, factAt, ruleFacts } from '../../src/notify/index.js';
import { labelsOf, parse } from '../../src/promql/index.js';

const rule = (expr: string, labels: Readonly<Record<string, string>> = {}) => {
  const { ast } = parse(expr);
  if (ast === undefined) throw new Error(expr);
  const metrics = {
    signatures: new Map([
      ['up', { name: 'up', kind: 'gauge', labels: { zone: {} }, unit: 'count' } as const],
    ]),
    targetLabels: ['job', 'instance'],
  };
  return { name: 'Down', labels, flow: labelsOf(ast, { metrics }), origin: ['rules', 'Down'] };
};

it('an alert has the labels of the series, what the rule sets of them, and the name of the rule', () => {
  const facts = ruleFacts(rule('up{zone="a"} == 0', { severity: 'critical', job: 'all' }));
  expect(carriedLabels(facts)).toEqual(['alertname', 'instance', 'job', 'severity', 'zone']);
  expect(['alertname', 'instance', 'job', 'zone'].map(label => factAt(facts, label).value)).toEqual([
    'Down',
    undefined,
    'all',
    'a',
  ]);
});

it('an alert loses a label that the rule sets to nothing', () => {
  expect(carriedLabels(ruleFacts(rule('up == 0', { instance: '' })))).toEqual(['alertname', 'job', 'zone']);
});

it('an alert knows what took a label away', () => {
  const facts = ruleFacts(rule('sum by (job) (up) == 0'));
  expect(factAt(facts, 'zone')).toMatchObject({ presence: 'never', dropped: { by: 'sum by (job)' } });
});

it('an alert gets an external label only where its series have none of that name', () => {
  const surroundings = { externalLabels: { zone: 'eu', cluster: 'main' } };
  const of = (expr: string, label: string) => factAt(ruleFacts(rule(expr), surroundings), label).value;
  expect(of('up == 0', 'cluster')).toBe('main');
  expect(of('up == 0', 'zone')).toBeUndefined();
  expect(of('sum(up) == 0', 'zone')).toBe('eu');
});

it('an alert takes what a person says of its series, but for what they cannot have and what the rule sets', () => {
  const given = { zone: 'b', pod: 'x', severity: 'info' };
  const facts = ruleFacts(rule('up == 0', { severity: 'critical' }), { given });
  expect(['zone', 'pod', 'severity'].map(label => factAt(facts, label))).toEqual([
    { presence: 'surely', value: 'b' },
    { presence: 'never', dropped: undefined },
    { presence: 'surely', value: 'critical' },
  ]);
  expect(factAt(ruleFacts(rule('unknown == 0'), { given }), 'pod').value).toBe('x');
});

it('an alert comes to Alertmanager with all three: the rule wins over the series, the series over the external labels', () => {
  const series = { __name__: 'up', job: 'node', zone: 'a', instance: 'i' };
  const own = { name: 'Down', labels: { job: 'all', instance: '' } };
  expect(alertLabels(own, series, { zone: 'eu', cluster: 'main' })).toEqual({
    alertname: 'Down',
    job: 'all',
    zone: 'a',
    cluster: 'main',
  });
});
