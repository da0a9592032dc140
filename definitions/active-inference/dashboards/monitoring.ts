import { barGauge, dashboard, row, stat, timeseries } from 'atalaya';
import { planningTime } from '../metrics/performance.js';
import { cacheHitRatio, predictionError } from '../metrics/quality.js';
import { agentsActive, requests } from '../metrics/system.js';
import { errorRate, errorRatio, inferenceP95, responseP95 } from '../signals/inference.js';
import { cpu, memory, memoryFill } from '../signals/resources.js';

export const monitoring = dashboard('monitoring', {
  title: 'Active Inference Monitoring',
  description: 'How fast and how well agents think, and what it takes.',
  tags: ['inference'],
  rows: [
    row(
      'Now',
      timeseries('inference', 'Inference Performance', inferenceP95, {
        legend: ({ agent_id, model_type }) => `95th Percentile ${agent_id} ${model_type}`,
        description: '95 of 100 inferences are faster than this. Above the line, the alert fires.',
        size: { w: 12 },
      }),
      barGauge('memory', 'Memory Usage', memoryFill, {
        legend: ({ instance }) => `Memory Usage % ${instance}`,
        min: 0,
        max: 1,
        description: 'Memory in use as a share of the limit.',
        size: { w: 6 },
      }),
      stat('errors', 'Error Rate', errorRate, {
        description: 'Errors in a second, by type.',
        size: { w: 6, h: 8 },
      }),
    ),
    row(
      'Requests',
      timeseries('response', 'Response time', responseP95, {
        description: '95 of 100 requests are faster than this. Above the line, the alert fires.',
      }),
      timeseries('requests', 'Requests', requests.rate().sum()),
      timeseries('error-ratio', 'Errors for each request', errorRatio, {
        description: 'Above the line, the alert fires.',
      }),
      timeseries('agents', 'Active agents', agentsActive.sum()),
      timeseries('planning', 'Planning time', planningTime.quantile(0.95, { by: ['agent_id'] }), {
        description: '95 of 100 plans are made faster than this.',
      }),
      timeseries('cache', 'Cache hit ratio', cacheHitRatio, { max: 1 }),
    ),
    row(
      'Resources and quality',
      timeseries('memory-bytes', 'Memory', memory, { description: 'Above the line, the alert fires.' }),
      timeseries('cpu', 'CPU usage', cpu, { description: 'Above the line, the alert fires.' }),
      timeseries('prediction', 'Prediction error', predictionError),
    ),
  ],
});
