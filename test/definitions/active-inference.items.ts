import { expect } from 'vitest';
import type { Item } from './items.js';
import { open, retention, service } from './stack-items.js';

const metrics: readonly (readonly [name: string, definition: string, is: string])[] = [
  ['inference_time_seconds', 'performance', 'histogram in seconds by agent_id, model_type'],
  ['planning_time_seconds', 'performance', 'histogram in seconds by agent_id'],
  ['memory_usage_bytes', 'performance', 'gauge in bytes'],
  ['memory_limit_bytes', 'performance', 'gauge in bytes'],
  ['cpu_usage_percent', 'performance', 'gauge in percent'],
  ['prediction_error', 'quality', 'gauge in error by agent_id'],
  ['free_energy', 'quality', 'gauge in nats by agent_id'],
  ['free_energy_trajectory', 'quality', 'histogram in nats by agent_id'],
  ['cache_hit_ratio', 'quality', 'gauge in ratio'],
  ['errors_total', 'quality', 'counter in requests by error_type'],
  ['agents_active', 'system', 'gauge in agents'],
  ['requests_total', 'system', 'counter in requests'],
  ['response_time_seconds', 'system', 'histogram in seconds'],
  ['experiment_trials_total', 'experiments', 'counter in trials by condition, experiment_name, success'],
  ['learning_progress', 'experiments', 'gauge in ratio by agent_id, metric_type'],
  ['component_healthy', 'health', 'gauge in state by component'],
  ['system_health', 'health', 'gauge in ratio'],
  ['anomalies_total', 'health', 'counter in anomalies by agent_id, method'],
  ['function_execution_time_seconds', 'profiling', 'histogram in seconds by function'],
  ['function_cpu_time_seconds', 'profiling', 'histogram in seconds by function'],
  ['function_memory_delta_bytes', 'profiling', 'gauge in bytes by function'],
];

interface Asked {
  readonly expr: string;
  readonly for?: string;
  readonly severity: string;
}

const alert = (
  item: string,
  key: string,
  definition: string,
  { expr, for: wait, severity }: Asked,
): Item => ({
  item,
  definition: `alerts/${definition}.ts`,
  artifact: 'rules/alerts.yml',
  key,
  is: { expr, ...(wait === undefined ? {} : { for: wait }), labels: { severity } },
});

const panel = (key: string, is: object): Item => ({
  item: `panel ${key}`,
  definition: 'dashboards/monitoring.ts',
  artifact: 'dashboards/monitoring.json',
  key,
  is,
});

const research = (item: string, as: string, key: string, type: string): Item => ({
  item,
  definition: 'dashboards/research.ts',
  artifact: 'dashboards/research.json',
  key,
  as: `'${as}'`,
  is: { type },
});

const quantile = (window: string) =>
  [
    'histogram_quantile(0.95,',
    `sum by (agent_id, le, model_type) (rate(active_inference_inference_time_seconds_bucket[${window}])))`,
  ].join(' ');

const FILL = 'active_inference_memory_usage_bytes / active_inference_memory_limit_bytes';
const ERRORS =
  'sum(rate(active_inference_errors_total[5m])) / sum(rate(active_inference_requests_total[5m]))';

/** Every named thing of the description of Active Inference. */
export const items: readonly Item[] = [
  ...metrics.map(([name, file, is]) => ({
    item: `metric active_inference_${name}`,
    definition: `metrics/${file}.ts`,
    artifact: 'docs/metrics.md',
    key: `active_inference_${name}`,
    is,
  })),

  alert('rule HighInferenceLatency', 'HighInferenceLatency', 'inference', {
    expr: `${quantile('5m')} > 1`,
    for: '5m',
    severity: 'warning',
  }),
  alert('rule MemoryUsageCritical', 'MemoryUsageCritical', 'inference', {
    expr: 'active_inference_memory_usage_bytes > 1000000000',
    for: '3m',
    severity: 'critical',
  }),
  alert('rule HighErrorRate', 'HighErrorRate', 'inference', {
    expr: 'rate(active_inference_errors_total[5m]) > 0.1',
    for: '5m',
    severity: 'warning',
  }),

  alert('health: memory_usage_percent 80', 'HighMemoryUsage', 'production', {
    expr: `${FILL} > 0.8`,
    severity: 'warning',
  }),
  alert('health: cpu_usage_percent 70', 'HighCpuUsage', 'production', {
    expr: 'active_inference_cpu_usage_percent > 70',
    severity: 'warning',
  }),
  alert('health: error_rate 0.05', 'HighErrorRatio', 'production', {
    expr: `${ERRORS} > 0.05`,
    severity: 'critical',
  }),
  alert('production: memory_usage 80, warning', 'HighMemoryUsage', 'production', {
    expr: `${FILL} > 0.8`,
    severity: 'warning',
  }),
  alert('production: error_rate 0.05, critical', 'HighErrorRatio', 'production', {
    expr: `${ERRORS} > 0.05`,
    severity: 'critical',
  }),
  alert('production: response_time 1.0, warning', 'SlowResponse', 'production', {
    expr: [
      'histogram_quantile(0.95,',
      'sum by (le) (rate(active_inference_response_time_seconds_bucket[5m]))) > 1',
    ].join(' '),
    severity: 'warning',
  }),
  alert('production: system_unhealthy', 'SystemUnhealthy', 'health', {
    expr: 'min by (component) (active_inference_component_healthy) < 1',
    severity: 'critical',
  }),

  alert('anomalies: statistical, z-score', 'AnomalousProcessingTime', 'anomalies', {
    expr: 'active_inference:processing_time:zscore > 3',
    severity: 'warning',
  }),
  alert('anomalies: statistical, IQR', 'AnomalousFreeEnergy', 'anomalies', {
    expr: 'active_inference:free_energy:iqr_score > 3',
    severity: 'warning',
  }),
  alert('anomalies: behavioral', 'AnomalousRequests', 'anomalies', {
    expr: 'abs(active_inference:requests:seasonal_score) > 3',
    severity: 'warning',
  }),
  alert('anomalies: ml', 'AnomalyDetected', 'anomalies', {
    expr: 'increase(active_inference_anomalies_total[5m]) > 0',
    severity: 'warning',
  }),

  panel('Inference Performance', {
    type: 'timeseries',
    exprs: [quantile('$__rate_interval')],
    legends: ['95th Percentile {{agent_id}} {{model_type}}'],
    thresholds: [1],
  }),
  panel('Memory Usage', {
    type: 'bargauge',
    exprs: [FILL],
    legends: ['Memory Usage % {{instance}}'],
    unit: 'percentunit',
    thresholds: [0.8],
  }),
  panel('Error Rate', {
    type: 'stat',
    exprs: ['rate(active_inference_errors_total[$__rate_interval])'],
    thresholds: [0.1],
  }),

  {
    item: 'telemetry: prometheus_export',
    definition: 'index.ts',
    artifact: 'prometheus.yml',
    key: 'active-inference',
    is: { metrics_path: '/metrics' },
  },
  {
    item: 'health: check_interval_seconds 30',
    definition: 'index.ts',
    artifact: 'prometheus.yml',
    key: '',
    as: "scrapeInterval: '30s'",
    is: { global: { scrape_interval: '30s', evaluation_interval: '30s' } },
  },
  {
    item: 'alerting: cooldown_minutes 5',
    definition: 'escalation.ts',
    artifact: 'alertmanager.yml',
    key: '',
    as: "cooldown: '5m'",
    // Half a group interval before the five minutes, so that it is not missed at the full ones.
    is: { route: { repeat_interval: '4m30s' } },
  },
  ...(['warning', 'critical'] as const).map(severity => ({
    item: `alerting: channels email, slack, webhook, for ${severity}`,
    definition: 'escalation.ts',
    artifact: 'alertmanager.yml',
    key: `active-inference/${severity}/0`,
    as: `${severity}: channels`,
    is: { email_configs: [{}], slack_configs: [{}], webhook_configs: [{}] },
  })),

  retention('telemetry: metrics_retention_days 30', '30d'),
  service(
    'telemetry: jaeger_tracing',
    'jaeger',
    { ports: expect.arrayContaining([expect.objectContaining({ target: 4318 })]) },
    'jaeger: true',
  ),
  {
    item: 'telemetry: traces beside metrics',
    definition: 'index.ts',
    artifact: 'datasources/active-inference.yml',
    key: 'active-inference-jaeger',
    as: 'jaeger: true',
    is: { type: 'jaeger', url: 'http://jaeger:16686' },
  },
  {
    item: 'telemetry: batch_size 100, record_metrics_batch',
    definition: 'index.ts',
    artifact: 'prometheus.yml',
    key: 'active-inference',
    is: { static_configs: [{ targets: ['agents.active-inference.internal:8000'] }] },
    why: 'Prometheus takes all metrics at once, whenever it scrapes: there is no batch to choose.',
  },
  {
    item: 'profiling: sampling_rate 0.1',
    definition: 'metrics/profiling.ts',
    artifact: 'docs/metrics.md',
    key: '',
    as: 'one call in ten',
    is: expect.stringContaining('active_inference_function_execution_time_seconds'),
    why: 'The profiler measures one call in ten, so means and quantiles are shown, which that does not change, and no totals.',
  },
  ...(['act', 'update', 'plan_action'] as const).map(name => ({
    item: `profiling: functions_to_profile ${name}`,
    definition: 'metrics/profiling.ts',
    artifact: 'docs/metrics.md',
    key: '',
    as: `'${name}'`,
    is: expect.stringContaining('`act`, `update`, `plan_action`') as unknown,
  })),
  research('profiling: memory_tracking', 'memory-delta', 'Memory growth in a call', 'timeseries'),
  research('profiling: cpu_tracking', 'cpu', 'Mean CPU time', 'timeseries'),
  research('profiler: avg_execution_time', 'execution', 'Mean execution time', 'timeseries'),
  research('experiments: trials by condition', 'trials', 'Trials', 'timeseries'),
  research('experiments: learning_progress', 'learning', 'Learning progress', 'timeseries'),
  research('experiments: free_energy_trajectory', 'trajectory', 'Free energy, step by step', 'heatmap'),
  {
    item: 'anomaly detection: sensitivity low, medium, high',
    definition: 'signals/anomalies.ts',
    artifact: 'rules/alerts.yml',
    key: 'AnomalousProcessingTime',
    as: 'low: 4, medium: 3, high: 2',
    is: { expr: 'active_inference:processing_time:zscore > 3' },
  },
  {
    item: 'anomaly detection: adaptation_rate 0.01',
    definition: 'signals/anomalies.ts',
    artifact: 'rules/recordings.yml',
    key: 'active_inference:processing_time:zscore_center',
    as: "over = '100m'",
    is: { expr: expect.stringContaining('[1h40m]') },
    why: 'A mean that moves by 0.01 a check remembers 200 checks of 30 seconds: so long is the window.',
  },
  {
    item: 'anomaly detection: ml, isolation forest',
    definition: 'metrics/health.ts',
    artifact: 'docs/metrics.md',
    key: 'active_inference_anomalies_total',
    as: "'ml'",
    is: 'counter in anomalies by agent_id, method',
    why: 'A forest is nothing that PromQL can grow: the detector counts what it finds, and AnomalyDetected is the alert on that.',
  },
  {
    item: 'environment: ACTIVE_INFERENCE_SLACK_WEBHOOK_URL',
    definition: 'receivers.ts',
    artifact: 'stack/docker-compose.yml',
    key: 'alertmanager',
    as: "secretFile('slack-webhook-url')",
    is: {
      secrets: expect.arrayContaining([
        expect.objectContaining({ source: 'alertmanager-slack-webhook-url' }),
      ]),
    },
    why: 'A secret is a file and no variable, which every process of the container could read.',
  },
  {
    item: 'environment: …_ENABLED, …_SENSITIVITY, …_THRESHOLD',
    definition: 'index.ts',
    artifact: 'rules/alerts.yml',
    key: 'HighMemoryUsage',
    as: 'alerts',
    is: { labels: { severity: 'warning' } },
    why: 'Switches of the library itself. What they decide of alerts stands in the definitions, where a change is reviewed.',
  },
  open('prometheus', 'prom/prometheus', 9090),
  open('grafana', 'grafana/grafana', 3000),
  open('alertmanager', 'prom/alertmanager', 9093),
];
