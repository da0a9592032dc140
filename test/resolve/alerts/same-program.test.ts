import { expect, it } from 'vitest';
import { labelsOf, type MetricSignature, type Metrics, parse } from '../../../src/promql/index.js';
import { areOfOneProgram } from '../../../src/resolve/alerts/same-program.js';

const metric = (name: string, more: Partial<MetricSignature> = {}): [string, MetricSignature] => [
  name,
  { name, kind: 'gauge', labels: {}, ...more },
];
const metrics: Metrics = {
  targetLabels: ['job', 'instance'],
  signatures: new Map([
    metric('own_a'),
    metric('own_b'),
    metric('node_free', { emittedBy: 'node-exporter' }),
    metric('node_size', { emittedBy: 'node-exporter' }),
    metric('recorded', { recorded: true, reads: ['node_free'] }),
  ]),
};

const condition = (text: string) => {
  const { ast: expr } = parse(text);
  if (expr === undefined) throw new Error(text);
  return { expr, flow: labelsOf(expr, { metrics }) };
};

it.each([
  ['own_a > 9', 'own_a > 5', true],
  ['own_a > 9', 'own_b > 5', true],
  ['node_free < 1', 'node_size > 5', true],
  ['node_free < 1', 'recorded > 5', true],
  ['own_a > 9', 'node_free < 1', false],
  ['own_a > node_free', 'own_a > 5', false],
  ['up == 0', 'up == 0', true],
  ['up == 0', 'own_a > 5', false],
  ['up{job="a"} == 0', 'own_a{job="a"} > 5', true],
  ['own_a{job="a"} > 9', 'own_a{job="b"} > 5', false],
])('%s and %s read one program: %s', (a, b, isOne) => {
  expect(areOfOneProgram(condition(a), condition(b), metrics)).toBe(isOne);
});
