import { promql, record } from 'atalaya';
import { describe, expect, it } from 'vitest';
import type { Defined } from '../../../src/language/index.js';
import { latency, problemsOf, queue, requests, shopWith } from '../shop.js';

/** Recording rules of the shop, each by its name and its expression. */
const recordings = (exprs: Readonly<Record<string, string>>) =>
  Object.entries(exprs).map(([name, expr]) =>
    record(`shop:${name}`, { expr: promql(Object.assign([expr], { raw: [expr] })), help: 'X.' }),
  );

describe('recording rules are ordered', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['by name where none needs another', { b: 'shop_queue_length', a: 'shop_queue_length' }, ['a', 'b']],
    ['after the one that they use', { a: 'sum(shop:b)', b: 'shop_queue_length' }, ['b', 'a']],
    [
      'after all that they use, however deep',
      { a: 'shop:c + shop:d', b: 'shop_queue_length', c: 'sum(shop:d)', d: 'sum(shop:b)' },
      ['b', 'd', 'c', 'a'],
    ],
    ['alike, in whatever order they are defined', { b: 'shop_queue_length', a: 'sum(shop:b)' }, ['b', 'a']],
  ])('%s', (_, exprs, names) => {
    const shop = shopWith({ rules: recordings(exprs) });
    expect(shop.recordings.map(({ name }) => name)).toEqual(names.map(name => `shop:${name}`));
  });
});

describe('a circle of recording rules is reported once', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['at a rule that uses itself', { a: 'sum(shop:a)' }, ['a']],
    ['at the first of two', { b: 'sum(shop:a)', a: 'sum(shop:b)' }, ['a']],
    [
      'at the first in it, and not at those that only lead there',
      { a: 'shop:b', b: 'shop:c', c: 'shop:b' },
      ['b'],
    ],
    ['for each circle', { a: 'shop:b', b: 'shop:a', c: 'shop:d', d: 'shop:c' }, ['a', 'c']],
  ])('%s', (_, exprs, at) => {
    expect(problemsOf({ rules: recordings(exprs) })).toEqual(
      at.map(name => `recording/cycle at recordings > shop:${name}`),
    );
  });
});

describe('the series of a recording rule', () => {
  const signatureOf = (rule: Defined<'recording'>, ...others: Defined<'recording'>[]) => {
    const { series } = shopWith({ rules: [rule, ...others] });
    const { unit, labels, open } = series.signatures.get(rule.definition.name) ?? {};
    return { unit, labels: Object.keys(labels ?? {}).sort(), open };
  };

  it.each([
    ['has the labels of a grouping', requests.rate().sum({ by: ['path'] }), 'count/seconds', ['path'], false],
    ['has none after a sum', queue.sum(), 'orders', [], false],
    [
      'has those of the metric and of its target',
      queue.over('5m').avg(),
      'orders',
      ['instance', 'job'],
      false,
    ],
    [
      'has the unit of what a quantile measures',
      latency.quantile(0.9, { by: ['path'] }),
      'seconds',
      ['path'],
      false,
    ],
  ] as const)('%s', (_, expr, unit, labels, open) => {
    expect(signatureOf(record('shop:x', { expr, help: 'X.' }))).toEqual({ unit, labels, open });
  });

  it('has the labels that its rule adds', () => {
    const rule = record('shop:x', { expr: queue.sum(), help: 'X.', labels: { team: 'shop' } });
    expect(signatureOf(rule).labels).toEqual(['team']);
  });

  it('has only the labels that all rules of its name give it', () => {
    const [one, two] = [
      record('shop:x', {
        expr: requests.rate().sum({ by: ['path', 'method'] }),
        help: 'X.',
        labels: { part: 'a' },
      }),
      record('shop:x', { expr: requests.rate().sum({ by: ['path'] }), help: 'X.', labels: { part: 'b' } }),
    ];
    expect(signatureOf(one, two).labels).toEqual(['part', 'path']);
  });
});

describe('two recording rules of one name', () => {
  const rule = (part: string, expr = queue.sum()) => record('shop:x', { expr, help: 'X.', labels: { part } });

  it('are one series together if their labels differ', () => {
    expect(problemsOf({ rules: [rule('a'), rule('b')] })).toEqual([]);
  });

  it('are duplicates if their labels are the same', () => {
    expect(problemsOf({ rules: [rule('a'), rule('b'), rule('a', queue.max())] })).toEqual([
      'definition/duplicate at recordings > shop:x',
    ]);
  });
});
