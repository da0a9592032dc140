import { choice, dashboard, fromLabel, promql, row, stat } from 'atalaya';
import { describe, expect, test } from 'vitest';
import { narrowedBy } from '../../../src/lower/grafana/narrowed.js';
import type { Dashboard } from '../../../src/model/index.js';
import { print } from '../../../src/promql/index.js';
import { latency, panelsOf, queue, requests, shopWith } from '../../resolve/shop.js';

describe('a choice', () => {
  const variables = [
    fromLabel(requests, 'path', { multi: true }),
    fromLabel(requests, 'method'),
    fromLabel(requests, 'status', { all: true }),
    choice('shop', ['north']),
  ];
  const system = shopWith({
    dashboards: [
      dashboard('main', {
        title: 'Main',
        description: 'All.',
        variables,
        rows: [
          row(
            'All',
            stat('rate', 'Rate', requests.rate().sum()),
            stat('one', 'One', requests.where({ path: '/cart' }).rate().sum()),
            stat('latency', 'Latency', latency.quantile(0.5)),
            stat('queue', 'Queue', queue),
            stat('shop', 'In $shop', queue),
            stat(
              'text',
              'Text',
              promql`sum(rate(shop_requests_total{method="GET"}[5m])) / sum(shop_queue_length)`,
            ),
          ),
        ],
      }),
    ],
  });
  const main = system.dashboards[0] as Dashboard;
  const narrowed = narrowedBy(main.variables, system.series);
  const { rate, one: fixed, latency: quantile, queue: other, text: free } = panelsOf(main);

  test.each([
    [
      'narrows every query whose metric has the label',
      rate,
      'sum(rate(shop_requests_total{path=~"$path",method="$method",status=~"$status"}[$__rate_interval]))',
    ],
    [
      'leaves what the query fixes',
      fixed,
      'sum(rate(shop_requests_total{path="/cart",method="$method",status=~"$status"}[$__rate_interval]))',
    ],
    [
      'narrows the buckets of a histogram',
      quantile,
      'histogram_quantile(0.5, sum by (le) (rate(shop_latency_seconds_bucket{path=~"$path"}[$__rate_interval])))',
    ],
    ['leaves a metric without the label', other, 'shop_queue_length'],
    [
      'narrows expressions in text',
      free,
      'sum(rate(shop_requests_total{method="GET",path=~"$path",status=~"$status"}[5m])) / sum(shop_queue_length)',
    ],
  ])('%s', (_, panel, expected) => {
    const query = panel?.queries[0];
    expect(query?.type === 'metrics' && print(narrowed(query.expr)).replaceAll(' ', '')).toBe(
      expected.replaceAll(' ', ''),
    );
  });
});
