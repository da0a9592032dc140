import * as units from '@grafana/grafana-foundation-sdk/units';
import { describe, expect, test } from 'vitest';
import { GRAFANA_UNITS, grafanaUnit } from '../../../src/lower/grafana/grafana-unit.js';

const known = new Set<string>(Object.values(units).filter(unit => typeof unit === 'string'));

/** Grafana makes a unit of these and whatever follows. */
const isForm = (unit: string) => /^(?:suffix|prefix|count|currency|time|si|bool):./.test(unit);

test('every unit of the table is one that Grafana knows', () => {
  expect(Object.values(GRAFANA_UNITS).filter(unit => !known.has(unit))).toEqual([]);
});

describe.each([
  ['seconds', 's'],
  ['bytes', 'bytes'],
  ['bytes/seconds', 'Bps'],
  ['ratio', 'percentunit'],
  ['percent', 'percent'],
  ['usd', 'currencyUSD'],
  ['celsius', 'celsius'],
  ['requests/seconds', 'reqps'],
  ['count', 'short'],
  ['connections', 'short'],
  ['count/seconds', 'count:/s'],
  ['tokens/seconds', 'count:/s'],
  ['queries/minutes', 'count:/min'],
  ['usd/seconds', 'suffix:$/s'],
  ['usd/hours', 'suffix:$/h'],
  ['usd/requests', 'currencyUSD'],
  ['seconds/count', 's'],
  ['bytes/seconds/count', 'Bps'],
  ['bytes*seconds', 'short'],
  ['', 'short'],
  ['constructor', 'short'],
])('%s', (unit, expected) => {
  test(`is ${expected}, which Grafana knows`, () => {
    expect(grafanaUnit(unit)).toBe(expected);
    expect(known.has(expected) || isForm(expected)).toBe(true);
  });
});
