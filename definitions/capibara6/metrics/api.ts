import { counter, event, gauge, histogram, oneOf, text } from 'atalaya';

/** The public HTTP API. */

const method = oneOf('GET', 'POST', 'PUT', 'PATCH', 'DELETE');
const endpoint = text({ pattern: '/.*', example: '/api/v1/query', cardinality: 40 });
const status = text({ pattern: '[1-5][0-9][0-9]', example: '200', cardinality: 12 });

export const requests = counter('capibara6_api_requests_total', {
  help: 'API requests answered.',
  unit: 'requests',
  labels: { method, endpoint, status },
});

export const duration = histogram('capibara6_api_request_duration_seconds', {
  help: 'Time to answer an API request.',
  labels: { method, endpoint },
  buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 2.5, 5, 10, 30],
});

export const connections = gauge('capibara6_api_active_connections', {
  help: 'Open connections to the API.',
  unit: 'connections',
});

export const inFlight = gauge('capibara6_api_requests_in_flight', {
  help: 'API requests that are being answered.',
  unit: 'requests',
  labels: { endpoint },
});

export const requestSize = counter('capibara6_api_request_size_bytes_total', {
  help: 'Bytes of request bodies that the API read.',
  labels: { endpoint },
});

export const responseSize = counter('capibara6_api_response_size_bytes_total', {
  help: 'Bytes of response bodies that the API wrote.',
  labels: { endpoint },
});

export const rateLimited = counter('capibara6_api_rate_limited_requests_total', {
  help: 'API requests refused because the caller sent too many.',
  unit: 'requests',
  labels: { endpoint },
});

export const request = event('api_request', {
  help: 'An API request was answered.',
  counts: [requests],
  values: [duration],
  parameters: ['method', 'endpoint', 'status', 'seconds'],
});
