import type { Item } from './items.js';

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
];
