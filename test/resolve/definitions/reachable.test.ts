import { alert, budget, dashboard, event, external, gauge, record, usd } from 'atalaya';
import { describe, expect, it, test } from 'vitest';
import { listingMistakes } from '../../../src/resolve/definitions/listing-mistakes.js';
import { reachableFrom } from '../../../src/resolve/definitions/reachable.js';
import { unique } from '../../../src/resolve/definitions/unique.js';

const a = gauge('a', { help: 'A.' });
const b = gauge('b', { help: 'B.' });
const c = gauge('c', { help: 'C.' });
const mean = record('shop:mean', { expr: a.avg(), help: 'Mean.' });
const least = record('shop:least', { expr: mean.min(), help: 'Least.' });
const texts = { severity: 'info', summary: 'High.', action: 'Look.' } as const;
const high = alert('High', { ...texts, when: least.gt(1) });
const theirs = external('Theirs', { severity: 'warning' });
const after = alert('After', { ...texts, when: b.gt(1), dependsOn: [high, theirs] });
const moved = event('moved', { help: 'It moved.', values: { to: c } });
const spent = budget('spent', {
  title: 'Spent',
  daily: { limit: usd(1), spent: mean as never },
  action: 'Stop.',
});
const board = dashboard('board', { title: 'Board', description: 'All of it.', tags: [], rows: [] });

const circle: Record<string, unknown> = { b };
circle.self = circle;

const names = (options: Record<string, unknown>) =>
  reachableFrom(options).definitions.map(({ name }) => name);

function problems(metrics: unknown) {
  const held = reachableFrom({ metrics }).listed.get('metrics') ?? [];
  return listingMistakes('metrics', metrics, held, ['shop']).map(({ code }) => code);
}

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
])('finds the metrics in %s', (_, metrics, found) => {
  expect(names({ metrics })).toEqual(found);
  expect(problems(metrics)).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['another kind in a list', [a, high], 'definition/wrong-kind'],
  ['a module that exports none', { unit: 'orders', high }, 'definition/nothing-found'],
  ['a text', 'a', 'definition/nothing-found'],
])('reports %s', (_, metrics, code) => {
  expect(problems(metrics)).toEqual([code]);
});

test.each<[string, Record<string, unknown>, string[]]>([
  [
    'a recording that an alert uses, and what that uses',
    { rules: [high] },
    ['High', 'shop:least', 'shop:mean'],
  ],
  ['a recording that a budget uses', { budgets: [spent] }, ['shop:mean', 'spent']],
  ['no recording that only an unlisted alert uses', { rules: [after] }, ['After']],
  [
    'an alert where it is listed, not where another depends on it',
    { rules: [after, theirs] },
    ['After', 'Theirs'],
  ],
  [
    'a metric where it is listed, not where an event or an expression names it',
    { metrics: [moved] },
    ['moved'],
  ],
  ['a kind only in the option for it', { metrics: { a, mean, high, board, spent } }, ['a']],
  [
    'each in one module of all',
    { metrics: { a, high, board }, rules: { a, high, board }, dashboards: { a, high, board } },
    ['High', 'a', 'board', 'shop:least', 'shop:mean'],
  ],
])('brings %s', (_, options, found) => {
  expect(names(options).sort()).toEqual(found.sort());
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
