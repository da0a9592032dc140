import { alert, gauge, record } from 'atalaya';
import { describe, expect, it, test } from 'vitest';
import { collect, unique } from '../../../src/resolve/definitions/collect.js';

const a = gauge('a', { help: 'A.' });
const b = gauge('b', { help: 'B.' });
const c = gauge('c', { help: 'C.' });
const high = alert('High', { severity: 'info', when: a.gt(1), summary: 'High.', action: 'Look.' });
const mean = record('shop:mean', { expr: a.avg(), help: 'Mean.' });

const circle: Record<string, unknown> = { b };
circle.self = circle;

const metrics = (from: unknown) => collect(from, ['metric'], 'metrics', ['shop']);

test.each<[string, unknown, string[]]>([
  ['nothing', undefined, []],
  ['an empty list', [], []],
  ['a handle', a, ['a']],
  ['a list', [c, a, b], ['a', 'b', 'c']],
  ['a record', { z: a, y: c }, ['a', 'c']],
  ['a module with other things', { a, unit: 'orders', sum: () => 1, none: undefined, no: null }, ['a']],
  ['modules of modules', { one: { a }, two: [{ b }, [c]] }, ['a', 'b', 'c']],
  ['the same handle again', [a, { again: a }, a], ['a']],
  ['a circle', [circle, a], ['a', 'b']],
  ['definitions of another kind in a module', { a, high, mean }, ['a']],
])('collect finds the metrics in %s', (_, from, names) => {
  const { definitions, problems } = metrics(from);
  expect(definitions.map(({ name }) => name)).toEqual(names);
  expect(problems).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['another kind in a list', [a, high], 'definition/wrong-kind'],
  ['a module that exports none', { unit: 'orders', high }, 'definition/nothing-found'],
  ['a text', 'a', 'definition/nothing-found'],
])('collect reports %s', (_, from, code) => {
  expect(metrics(from).problems.map(problem => problem.code)).toEqual([code]);
});

describe('unique definitions', () => {
  it('keeps the first of each name, and reports the others with the place of the first', () => {
    const again = gauge('a', { help: 'Again.' });
    const { definitions, problems } = unique(
      [a, again, b].map(({ definition }) => definition),
      'metric',
      name => [name],
    );
    expect(definitions).toEqual([a.definition, b.definition]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'definition/duplicate', site: again.definition.site });
    expect(problems[0]?.related?.[0]?.site).toBe(a.definition.site);
  });
});
