import { counter, histogram, percent, promql, text } from 'atalaya';
import { describe, expect, it, test } from 'vitest';
import { SLO_WINDOWS, sloSchema } from '../../../src/language/index.js';
import { print } from '../../../src/promql/index.js';
import { errorRatio } from '../../../src/resolve/derived/slo/error-ratio.js';
import { expandSlo } from '../../../src/resolve/derived/slo/slo.js';
import { alerted, derivedValue, mistaken } from './value.js';

const requests = counter('requests_total', { help: 'Requests.', labels: { code: text() } });
const latency = histogram('latency_seconds', { help: 'Time to answer.', buckets: [0.1, 0.5, 1] });
const errors = requests.where({ code: '500' });

const common = {
  service: 'shop',
  objective: percent(99),
  indicator: { errors, total: requests },
  title: 'Requests',
  action: 'Roll back.',
};
const expanded = (given: object) =>
  expandSlo(derivedValue(sloSchema, { ...common, ...given }, { name: 'requests' }));

test.each<[string, unknown, string]>([
  [
    'events that are errors, none until the first',
    { errors, total: requests },
    '(sum(rate(requests_total{code="500"}[1h])) or sum(rate(requests_total[1h])) * 0) / sum(rate(requests_total[1h]))',
  ],
  [
    'observations above a bucket',
    { of: latency, within: 0.5 },
    'sum(rate(latency_seconds_bucket{le=~"0\\\\.5"}[1h])) / sum(rate(latency_seconds_count[1h])) * -1 + 1',
  ],
  [
    'a share by window',
    Object.fromEntries(SLO_WINDOWS.map(window => [window, promql`errors:ratio_rate1h`])),
    'errors:ratio_rate1h',
  ],
])('the error ratio of %s', (_, indicator, expected) => {
  const { options } = derivedValue(sloSchema, { ...common, indicator });
  expect(print(errorRatio(options.indicator, '1h').ast)).toBe(expected);
});

describe('an objective', () => {
  it('records each window, the period, and what is promised', () => {
    const series = expanded({}).recordings?.map(({ name }) => name);
    expect(series).toEqual([
      ...SLO_WINDOWS.map(window => `slo:sli_error:ratio_rate${window}`),
      'slo:sli_error:ratio_rate30d',
      'slo:objective:ratio',
      'slo:error_budget:ratio',
      'slo:time_period:days',
      'slo:current_burn_rate:ratio',
      'slo:period_burn_rate:ratio',
      'slo:period_error_budget_remaining:ratio',
      'sloth_slo_info',
    ]);
  });

  it('carries the labels of Sloth besides its own', () => {
    for (const { labels } of expanded({ labels: { team: 'a' } }).recordings ?? []) {
      expect(labels).toMatchObject({
        sloth_id: 'shop-requests',
        sloth_service: 'shop',
        sloth_slo: 'requests',
        team: 'a',
      });
    }
  });

  it('raises an alert for each urgency, with limits that follow from the period', () => {
    const id = 'sloth_id="shop-requests",sloth_service="shop",sloth_slo="requests"';
    const over = (window: string, limit: number) =>
      `max without (sloth_window) (slo:sli_error:ratio_rate${window}{${id}} > ${limit})`;
    expect(alerted(expanded({}))).toEqual({
      RequestsBurnsFast: `critical after 0m: ${over('5m', 0.144)} and ${over('1h', 0.144)} or ${over('30m', 0.06)} and ${over('6h', 0.06)}`,
      RequestsBurnsSlowly: `warning after 0m: ${over('2h', 0.03)} and ${over('1d', 0.03)} or ${over('6h', 0.01)} and ${over('3d', 0.01)}`,
    });
  });

  it('raises none that is not wanted, and others as they are wanted', () => {
    const found = expanded({ page: false, ticket: { severity: 'info', for: '30m' } });
    expect(Object.keys(alerted(found))).toEqual(['RequestsBurnsSlowly']);
    expect(found.alerts).toMatchObject([{ severity: 'info', forMs: 1_800_000 }]);
  });

  it.each([0, 100, 120])('of %d %% is none', share => {
    const found = expanded({ objective: percent(share) });
    expect(mistaken(found)).toEqual(['objective: slo/objective']);
    expect(found.recordings ?? []).toEqual([]);
  });
});
