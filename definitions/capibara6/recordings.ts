import { matches, record } from 'atalaya';
import { requests } from './metrics/api.js';
import { cost } from './metrics/costs.js';

/** Series over long windows, which would be slow to compute each time that somebody looks. */

export const availability = record('capibara6:api_availability:ratio_rate5m', {
  help: 'Share of API requests that did not fail by our fault.',
  expr: requests
    .where({ status: matches('[1-4]..') })
    .rate()
    .sum()
    .div(requests.rate().sum()),
});

export const spending = record('capibara6:cost_usd:rate1h', {
  help: 'Money spent per second, over the last hour.',
  expr: cost.rate('1h').sum({ by: ['cost_type'] }),
  group: 'spending',
  every: '1m',
});

export const usualSpending = record('capibara6:cost_usd:rate7d', {
  help: 'Money spent per second, over the last week: what is usual.',
  expr: cost.rate('7d').sum({ by: ['cost_type'] }),
  group: 'usual-spending',
  every: '10m',
});
