import { dashboard, fromLabel, heatmap, row, stat, table, timeseries } from 'atalaya';
import {
  connections,
  duration,
  inFlight,
  rateLimited,
  requestSize,
  requests,
  responseSize,
} from '../metrics/api.js';
import { errorRatio, errorRatioOfAll, latencyP95, requestRate } from '../signals/api.js';
import { logsRow } from './logs-row.js';

export const apiPerformance = dashboard('api-performance', {
  title: 'API Performance',
  description:
    'How many requests the API answers, how many fail, and how long they take, as a whole and by endpoint.',
  tags: ['api'],
  variables: [
    fromLabel(requests, 'endpoint', { multi: true, all: true }),
    fromLabel(requests, 'method', { multi: true, all: true }),
  ],
  rows: [
    row(
      'Now',
      stat('errors-now', 'Error rate', errorRatioOfAll, {
        description: 'Share of all requests that ended with a status of 500 or more.',
      }),
      stat('worst-errors', 'Worst endpoint', errorRatio.max(), {
        description: 'Error rate of the endpoint that fails most: what the alert looks at.',
      }),
      stat('latency-now', 'Response time', duration.quantile(0.95), {
        description: '95 of 100 requests are faster than this.',
      }),
      stat('slowest', 'Slowest endpoint', latencyP95.max(), {
        description:
          '95 of 100 requests to the slowest endpoint are faster than this: what the alert looks at.',
      }),
      stat('rate-now', 'Request rate', requestRate),
      stat('connections-now', 'Active connections', connections.sum()),
    ),
    row(
      'Errors and traffic',
      timeseries('errors', 'Error rate by endpoint', errorRatio, {
        description:
          'Share of requests that ended with a status of 500 or more. Above the line, the alert fires.',
      }),
      timeseries('rate', 'Request rate by method', requests.rate().sum({ by: ['method'] }), {
        stack: 'normal',
      }),
      timeseries('statuses', 'Request rate by status', requests.rate().sum({ by: ['status'] }), {
        stack: 'normal',
        description: 'A new colour is news: 4xx are the callers, 5xx are us.',
      }),
    ),
    row(
      'Response time',
      timeseries('latency', 'Response time by endpoint', latencyP95, {
        description: '95 of 100 requests are faster than this. Above the line, the alert fires.',
      }),
      timeseries(
        'quantiles',
        'Response time quantiles',
        {
          p50: duration.quantile(0.5),
          p95: duration.quantile(0.95),
          p99: duration.quantile(0.99),
        },
        { description: 'Half, 95 and 99 of 100 requests are faster than this.' },
      ),
      heatmap('latency-spread', 'Response times', duration.buckets(), {
        description: 'Two bands mean two kinds of requests, such as cached and not.',
        size: { w: 8 },
      }),
    ),
    row(
      'Performance by endpoint',
      table(
        'endpoints',
        'Endpoints',
        {
          rate: requests.rate().sum({ by: ['endpoint'] }),
          errors: errorRatio,
          p50: duration.quantile(0.5, { by: ['endpoint'] }),
          p95: latencyP95,
          sent: responseSize.rate().sum({ by: ['endpoint'] }),
          waiting: inFlight.sum({ by: ['endpoint'] }),
          refused: rateLimited.rate().sum({ by: ['endpoint'] }),
        },
        {
          columns: [
            { field: 'endpoint', title: 'Endpoint' },
            { field: 'rate', title: 'Requests', cell: 'bar' },
            { field: 'errors', title: 'Errors', decimals: 2, cell: 'color' },
            { field: 'p50', title: 'p50' },
            { field: 'p95', title: 'p95', cell: 'color' },
            { field: 'sent', title: 'Sent' },
            { field: 'waiting', title: 'In flight' },
            { field: 'refused', title: 'Refused' },
          ],
          description: 'One line for each endpoint, busiest first. A click on a heading sorts.',
          size: { w: 24, h: 9 },
        },
      ),
      timeseries(
        'connections',
        'Connections and requests',
        { open: connections.sum(), answering: inFlight.sum() },
        {
          description: 'Connections that are open, and requests that are being answered.',
          unit: 'connections',
        },
      ),
      timeseries(
        'throughput',
        'Throughput by endpoint',
        {
          read: requestSize.rate().sum({ by: ['endpoint'] }),
          sent: responseSize.rate().sum({ by: ['endpoint'] }),
        },
        { description: 'Bytes of request bodies read, and of response bodies sent.' },
      ),
      timeseries('refused', 'Refused by rate limit', rateLimited.rate().sum({ by: ['endpoint'] }), {
        draw: 'bars',
      }),
    ),
    logsRow('api'),
  ],
});
