import { amount, gauge, promql, seconds } from 'atalaya';
import { describe, expect, it, test } from 'vitest';
import {
  anomalySchema,
  baselineSchema,
  consecutiveSchema,
  forecastSchema,
  growthSchema,
} from '../../../src/language/index.js';
import type { Schema } from '../../../src/model/index.js';
import { expandAnomaly } from '../../../src/resolve/derived/anomaly.js';
import { expandBaseline } from '../../../src/resolve/derived/baseline.js';
import { expandConsecutive } from '../../../src/resolve/derived/consecutive.js';
import { expandForecast } from '../../../src/resolve/derived/forecast.js';
import { expandGrowth } from '../../../src/resolve/derived/growth.js';
import type { Expander, Expansion } from '../../../src/resolve/derived/value.js';
import { derivedValue, mistaken, recorded } from './value.js';

const of = gauge('load', { help: 'A value that moves.', unit: 'jobs' });

const growth = (given: object): Expansion => expandGrowth(derivedValue(growthSchema, { of, ...given }));
const baseline = (given: object): Expansion => expandBaseline(derivedValue(baselineSchema, { of, ...given }));
const forecast = (given: object): Expansion => expandForecast(derivedValue(forecastSchema, { of, ...given }));
const anomaly = (given: object): Expansion => expandAnomaly(derivedValue(anomalySchema, { of, ...given }));
const consecutive = (given: object): Expansion =>
  expandConsecutive(derivedValue(consecutiveSchema, { of, ...given }));

const SAMPLED = 'shop:load:value = load > -Inf < +Inf';

test.each<[string, Expansion, Readonly<Record<string, readonly string[]>>]>([
  [
    'growth is the slope of a window, in the unit of time that was asked for',
    growth({ over: '10m', per: '1m' }),
    {
      'shop-load-1m every 60s': [
        SAMPLED,
        'shop:load:growth = deriv(shop:load:value[10m]) * 60 and count_over_time(shop:load:value[10m]) >= 5',
      ],
    },
  ],
  [
    'a baseline is a share of the mean before',
    baseline({}),
    {
      'shop-load-1m every 60s': [SAMPLED],
      'shop-load-2m every 120s': [
        'shop:load:baseline = avg_over_time(shop:load:value[1d] offset 1h) and count_over_time(shop:load:value[1d] offset 1h) >= 720',
      ],
      'shop-load': ['shop:load:baseline_ratio = load / (shop:load:baseline > 0)'],
    },
  ],
  [
    'a baseline can be a quantile, and what is compared a mean',
    baseline({ over: '1h', gap: '0s', quantile: 0.9, recent: '10m' }),
    {
      'shop-load-1m every 60s': [
        SAMPLED,
        'shop:load:baseline = quantile_over_time(0.9, shop:load:value[1h]) and count_over_time(shop:load:value[1h]) >= 30',
      ],
      'shop-load': [
        'shop:load:baseline_ratio = avg_over_time(shop:load:value[10m]) / (shop:load:baseline > 0)',
      ],
    },
  ],
  [
    'a linear forecast draws a line on',
    forecast({ from: '6h', ahead: '1d' }),
    {
      'shop-load-1m every 60s': [
        SAMPLED,
        'shop:load:trend = deriv(shop:load:value[6h]) and count_over_time(shop:load:value[6h]) >= 180',
        'shop:load:forecast = predict_linear(shop:load:value[6h], 86400) and count_over_time(shop:load:value[6h]) >= 180',
      ],
    },
  ],
  [
    'one of Holt reads the slope of what it smoothed',
    forecast({ from: '6h', ahead: '1h', model: 'holt' }),
    {
      'shop-load-1m every 60s': [
        SAMPLED,
        'shop:load:smoothed = double_exponential_smoothing(shop:load:value[6h], 0.5, 0.1) and count_over_time(shop:load:value[6h]) >= 180',
        'shop:load:trend = deriv(shop:load:smoothed[1h30m])',
        'shop:load:forecast = shop:load:smoothed + shop:load:trend * 3600',
      ],
    },
  ],
  [
    'an anomaly is a distance from the mean, in deviations that are never nothing',
    anomaly({}),
    {
      'shop-load-1m every 60s': [SAMPLED],
      'shop-load-2m every 120s': [
        'shop:load:zscore_center = avg_over_time(shop:load:value[1d] offset 5m) and count_over_time(shop:load:value[1d] offset 5m) >= 720',
        'shop:load:zscore_spread = (stddev_over_time(shop:load:value[1d] offset 5m) >= abs(shop:load:zscore_center) / 50 or abs(shop:load:zscore_center) / 50) > 0',
      ],
      'shop-load': ['shop:load:zscore = (load - shop:load:zscore_center) / shop:load:zscore_spread'],
    },
  ],
  [
    'a tolerance is the least deviation',
    anomaly({ method: 'iqr', over: '1h', gap: '0s', tolerance: amount(5, 'jobs') }),
    {
      'shop-load-1m every 60s': [
        SAMPLED,
        'shop:load:iqr_center = quantile_over_time(0.5, shop:load:value[1h]) and count_over_time(shop:load:value[1h]) >= 30',
        'shop:load:iqr_spread = clamp_min((quantile_over_time(0.75, shop:load:value[1h]) - quantile_over_time(0.25, shop:load:value[1h])) / 1.349, 5)',
      ],
      'shop-load': ['shop:load:iqr_score = (load - shop:load:iqr_center) / shop:load:iqr_spread'],
    },
  ],
  [
    'readings in a row are as many as there should be',
    consecutive({ readings: 3, extreme: 'lowest' }),
    {
      'shop-load': [
        'shop:load:lowest_of_3 = min_over_time(load[46s500ms]) and count_over_time(load[46s500ms]) >= 3',
      ],
    },
  ],
  [
    'readings of another interval have a longer window',
    consecutive({ readings: 2, extreme: 'highest', every: '1m' }),
    {
      'shop-load': [
        'shop:load:highest_of_2 = max_over_time(load[2m6s]) and count_over_time(load[2m6s]) >= 2',
      ],
    },
  ],
])('%s', (_, expansion, expected) => {
  expect(recorded(expansion)).toEqual(expected);
  expect(mistaken(expansion)).toEqual([]);
});

test.each<[string, Expansion, string]>([
  ['too short a window of growth', growth({ over: '4m' }), 'over: derived/window'],
  ['too short a past', baseline({ over: '1m' }), 'over: derived/window'],
  ['too short a present', baseline({ recent: '1m' }), 'recent: derived/window'],
  ['too short a trend', forecast({ from: '1m', ahead: '1h' }), 'from: derived/window'],
  ['too short a time to be usual in', anomaly({ over: '1m' }), 'over: derived/window'],
  ['a tolerance of another unit', anomaly({ tolerance: seconds(1) }), 'tolerance: derived/quantity'],
  ['a tolerance of nothing', anomaly({ tolerance: amount(0, 'jobs') }), 'tolerance: derived/quantity'],
  [
    'readings of what has none',
    consecutive({ of: promql`load * 2`, readings: 3, extreme: 'lowest' }),
    'of: derived/no-readings',
  ],
])('%s is a mistake of the option', (_, expansion, expected) => {
  expect(mistaken(expansion)).toEqual([expected]);
});

describe.each<[string, Schema<never>, Expander<never>, object]>([
  ['growth', growthSchema, expandGrowth, { over: '10m' }],
  ['baseline', baselineSchema, expandBaseline, {}],
  ['forecast', forecastSchema, expandForecast, { from: '6h', ahead: '1h', model: 'holt' }],
  ['anomaly', anomalySchema, expandAnomaly, { method: 'seasonal' }],
  ['consecutive', consecutiveSchema, expandConsecutive, { readings: 3, extreme: 'lowest' }],
] as never)('%s', (_, schema, expand, given) => {
  it('of a faulty expression is recorded, and not judged again', () => {
    const { recordings = [] } = expand(derivedValue(schema, { of, ...given }, { faulty: true }));
    expect(recordings.length).toBeGreaterThan(0);
    expect(recordings.every(({ expr }) => expr.faulty === true)).toBe(true);
  });

  it('that is evaluated more seldom than it would be is as slow as the system', () => {
    const environment = {
      system: 'shop',
      prometheus: { version: '2.53', scrapeInterval: 600_000, evaluationInterval: 600_000 },
    } as const;
    const { recordings = [] } = expand(derivedValue(schema, { of, ...given }, { environment }));
    expect(recordings.map(({ intervalMs }) => intervalMs)).toEqual(recordings.map(() => undefined));
  });
});
