import type { LabelSignature, MetricSignature, Metrics } from '../../src/promql/index.js';

function metric(
  name: string,
  kind: MetricSignature['kind'],
  unit: string | undefined,
  labels: Record<string, LabelSignature> = {},
  more: Partial<MetricSignature> = {},
): [string, MetricSignature] {
  return [name, { name, kind, unit, labels, ...more }];
}

const method = { values: ['GET', 'POST'] };
const status = { pattern: '[1-5][0-9][0-9]' };

/** A small team's metrics, for the tests of this room. */
export const METRICS: Metrics = {
  targetLabels: ['job', 'instance'],
  jobLabels: ['env'],
  timing: {
    scrapeMs: 15_000,
    evaluationMs: 15_000,
    windowMs: 300_000,
    jobs: new Map([
      ['slow', 60_000],
      ['usual', 15_000],
    ]),
  },
  signatures: new Map([
    metric('requests_total', 'counter', 'requests', { method, endpoint: {}, status }),
    metric('errors_total', 'counter', 'count', { method, endpoint: {} }),
    metric('sent_bytes_total', 'counter', 'bytes', { method }),
    metric('busy_seconds_total', 'counter', 'seconds', { mode: { values: ['user', 'system'] } }),
    metric('latency_seconds', 'histogram', 'seconds', { method }, { buckets: [0.1, 0.5, 1, 2.5] }),
    metric('native_seconds', 'histogram', 'seconds', { method }),
    metric('answer_seconds', 'summary', 'seconds', {}, { quantiles: [0.5, 0.99] }),
    metric('memory_bytes', 'gauge', 'bytes'),
    metric('limit_bytes', 'gauge', 'bytes'),
    metric('disk_bytes', 'gauge', 'bytes', { mountpoint: {} }),
    metric('load_ratio', 'gauge', 'ratio'),
    metric('load_percent', 'gauge', 'percent'),
    metric('age_seconds', 'gauge', 'seconds'),
    metric('started_timestamp_seconds', 'gauge', 'seconds'),
    metric('temperature_celsius', 'gauge', 'celsius'),
    metric('cost_usd', 'gauge', 'usd', { category: { values: ['api', 'gpu'] } }),
    metric('connections', 'gauge', 'connections'),
    metric('build_info', 'gauge', 'count', { version: {} }),
    metric('disk_info', 'gauge', undefined, { state: {} }),
    metric('expiry', 'gauge', undefined),
    metric('wait', 'histogram', undefined, {}, { buckets: [10, 100] }),
    metric('uptime_seconds_total', 'counter', 'seconds'),
    metric('endpoint:requests:rate5m', 'gauge', 'requests/seconds', { endpoint: {} }, { recorded: true }),
    metric('condition:high', 'gauge', 'ratio', { endpoint: {} }, { recorded: true }),
  ]),
};
