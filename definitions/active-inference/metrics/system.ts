import { counter, event, gauge, histogram } from 'atalaya';

/** What agents are asked for. */

export const agentsActive = gauge('active_inference_agents_active', {
  help: 'Agents that run.',
  unit: 'agents',
});

export const requests = counter('active_inference_requests_total', {
  help: 'Requests processed.',
  unit: 'requests',
});

export const responseTime = histogram('active_inference_response_time_seconds', {
  help: 'Time to answer a request.',
  buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
});

export const request = event('request', {
  help: 'A request was processed.',
  counts: [requests],
  values: { response_time: responseTime },
});
