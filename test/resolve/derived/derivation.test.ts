import { amount, anomaly, budget, counter, gauge, growth, slo, usd } from 'atalaya';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/index.js';
import type { Defined } from '../../../src/language/index.js';
import type { Context } from '../../../src/resolve/context.js';
import { isDerived } from '../../../src/resolve/definitions/find-definitions.js';
import { reachableFrom } from '../../../src/resolve/definitions/reachable.js';
import { expandDerived } from '../../../src/resolve/derived/index.js';

const load = gauge('load', { help: 'A value that moves.', unit: 'jobs' });
const spent = counter('spent_usd_total', { help: 'Money spent.' });
/** Its builder saw a mistake. */
const broken = load.plus(amount(5, 'bytes') as never);

function expanded(...handles: readonly Defined[]) {
  const found: Diagnostic[] = [];
  const prometheus = { version: '3.5', scrapeInterval: 15_000, evaluationInterval: 15_000 };
  const context = {
    system: 'shop',
    options: { prometheus },
    note: (...more: readonly Diagnostic[]) => void found.push(...more),
    place: () => {},
    refuse: () => {},
  } as unknown as Context;
  const { recordings, alerts } = expandDerived(
    reachableFrom({ rules: handles, budgets: handles }).definitions.filter(isDerived),
    context,
  );
  return {
    series: recordings.map(({ name }) => name),
    alerts: alerts.map(({ name }) => name),
    problems: found.map(({ code, path }) => `${path.join(' > ')}: ${code}`),
  };
}

describe('derived values', () => {
  it('stand together by name, whatever their kind and the order of definition', () => {
    const one = growth('shop:b', { of: load, over: '10m' });
    const two = anomaly('shop:a', { of: load, over: '1h' });
    const three = growth('shop:a', { of: load, over: '10m' });
    const { series } = expanded(one, two, three);
    expect(series).toEqual(expanded(three, one, two).series);
    expect(series.map(name => name.slice(0, 6))).toEqual([
      ...Array(6).fill('shop:a'),
      ...Array(2).fill('shop:b'),
    ]);
  });

  it('report the mistakes of what they are given once, at the option', () => {
    expect(expanded(anomaly('shop:a', { of: broken, over: '1h' })).problems).toEqual([
      'shop > anomaly > shop:a > of: promql/unit-mismatch',
    ]);
    const limit = { limit: usd(5), spent: broken as never };
    expect(expanded(budget('gpu', { title: 'GPU', daily: limit, action: 'Look.' })).problems).toContain(
      'shop > budgets > gpu > daily > spent: promql/unit-mismatch',
    );
  });

  it('of one name are told apart by their variant', () => {
    const zscore = anomaly('shop:a', { of: load });
    const iqr = anomaly('shop:a', { of: load, method: 'iqr' });
    expect(expanded(zscore, iqr).problems).toEqual([]);
    expect(expanded(zscore, anomaly('shop:a', { of: load })).problems).toEqual([
      'shop > anomaly > shop:a: definition/duplicate',
    ]);
  });

  it('with wrong options come to nothing', () => {
    const found = expanded(
      growth('shop:a', { of: load, over: 'soon' } as never),
      slo('kept', { service: 'shop', indicator: { errors: load, total: spent } } as never),
    );
    expect(found.series).toEqual([]);
    expect(found.problems).toContain('shop > growth > shop:a > over: definition/bad-option');
    expect(found.problems).toContain('shop > slo > kept > indicator > errors: definition/bad-option');
  });

  it('without any are nothing', () => {
    expect(expanded()).toEqual({ series: [], alerts: [], problems: [] });
  });
});
