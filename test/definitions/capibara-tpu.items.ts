import { expect } from 'vitest';
import type { Item } from './items.js';
import { open, service } from './stack-items.js';

const metrics: readonly (readonly [item: string, name: string, definition: string, is: string])[] = [
  ['scalar_util', 'scalar_utilization_ratio', 'hardware-utilization', 'gauge in ratio by device'],
  ['vector_util', 'vector_utilization_ratio', 'hardware-utilization', 'gauge in ratio by device'],
  ['matrix_util', 'matrix_utilization_ratio', 'hardware-utilization', 'gauge in ratio by device'],
  [
    'mem_bandwidth_util',
    'memory_bandwidth_utilization_ratio',
    'hardware-utilization',
    'gauge in ratio by device',
  ],
  ['compute_utilization', 'compute_utilization_ratio', 'hardware-utilization', 'gauge in ratio by device'],
  ['status of a TPU', 'available', 'hardware-utilization', 'gauge in state by device'],
  ['hbm_total', 'hbm_total_bytes', 'memory-statistics', 'gauge in bytes by device'],
  ['hbm_used', 'hbm_used_bytes', 'memory-statistics', 'gauge in bytes by device'],
  ['hbm_free', 'hbm_free_bytes', 'memory-statistics', 'gauge in bytes by device'],
  ['fragmentation', 'memory_fragmentation_ratio', 'memory-statistics', 'gauge in ratio by device'],
  ['alloc_efficiency', 'memory_allocation_efficiency_ratio', 'memory-statistics', 'gauge in ratio by device'],
  ['ipc', 'instructions_per_cycle', 'compute-performance', 'gauge in instructions by device'],
  ['cache_hits', 'cache_hit_ratio', 'compute-performance', 'gauge in ratio by device'],
  ['mem_latency', 'memory_access_latency_seconds', 'compute-performance', 'gauge in seconds by device'],
  ['tflops', 'compute_throughput_tflops', 'compute-performance', 'gauge in tflops by device'],
  ['comm_overhead', 'communication_overhead_ratio', 'compute-performance', 'gauge in ratio by device'],
  ['core_temp', 'core_temperature_celsius', 'thermal-management', 'gauge in celsius by device'],
  ['mem_temp', 'memory_temperature_celsius', 'thermal-management', 'gauge in celsius by device'],
  ['ambient_temp', 'ambient_temperature_celsius', 'thermal-management', 'gauge in celsius by device'],
  ['cooling_eff', 'cooling_efficiency_ratio', 'thermal-management', 'gauge in ratio by device'],
  ['throttling', 'thermal_throttling', 'thermal-management', 'gauge in state by device'],
  ['power_consumption', 'power_watts', 'power-consumption', 'gauge in watts by device'],
  ['power_consumption, energy', 'energy_joules_total', 'power-consumption', 'counter in joules by device'],
  ['network_io, in', 'network_receive_bytes_total', 'network-io', 'counter in bytes by device, link'],
  ['network_io, out', 'network_transmit_bytes_total', 'network-io', 'counter in bytes by device, link'],
  ['model_performance', 'inferences_total', 'model-performance', 'counter in inferences by model, outcome'],
  ['latency_ms', 'inference_duration_seconds', 'model-performance', 'histogram in seconds by model'],
  [
    'batch_completion_time',
    'last_batch_duration_seconds',
    'model-performance',
    'gauge in seconds by pipeline',
  ],
  ['accuracy', 'model_accuracy_ratio', 'model-performance', 'gauge in ratio by model'],
  [
    'duration_ms of a context',
    'context_duration_seconds',
    'model-performance',
    'histogram in seconds by context',
  ],
  [
    'peak_memory_gb of a context',
    'context_peak_memory_bytes',
    'model-performance',
    'gauge in bytes by context',
  ],
  ['encryption_status', 'security_data_encrypted', 'security', 'gauge in state by store'],
  ['access_violations', 'security_access_violations_total', 'security', 'counter in accesses by resource'],
  ['audit_completeness', 'security_audit_completeness_ratio', 'security', 'gauge in ratio'],
  ['retention_compliance', 'security_retention_compliance_ratio', 'security', 'gauge in ratio'],
  ['privacy_score', 'security_privacy_score_ratio', 'security', 'gauge in ratio'],
  ['compliance_checks', 'compliance_check_passed', 'security', 'gauge in state by control, framework'],
  ['threat_detection', 'security_threats_total', 'security', 'counter in threats by kind'],
  ['benchmark categories', 'benchmark_score', 'benchmarks', 'gauge in points by category'],
  ['optimization_targets', 'optimizer_improvement_ratio', 'optimizer', 'gauge in ratio by target'],
  ['weights', 'optimizer_target_weight_ratio', 'optimizer', 'gauge in ratio by target'],
  ['optimizable_params', 'optimizer_parameter', 'optimizer', 'gauge by parameter'],
  ['compute_precision', 'optimizer_compute_precision', 'optimizer', 'gauge in state by precision'],
];

interface Asked {
  readonly expr: string;
  readonly for?: string;
  readonly severity: string;
  readonly class?: string;
  readonly owner?: string;
}

/** The condition, which is recorded once for all steps of the escalation, and the alert of the first step. */
function alert(
  item: string,
  name: string,
  file: string,
  { expr, for: wait, ...labels }: Asked,
): readonly Item[] {
  const about = { definition: `alerts/${file}.ts`, artifact: 'rules/alerts.yml', as: `'${name}'` };
  const { class: alert_class, ...rest } = labels;
  return [
    { ...about, item, key: `capibara_tpu:alert_condition:${name}`, is: { expr } },
    {
      ...about,
      item: `${item}: how long, how bad`,
      key: name,
      is: {
        ...(wait === undefined ? {} : { for: wait }),
        labels: { ...rest, ...(alert_class === undefined ? {} : { alert_class }), escalation: '0' },
      },
    },
  ];
}

const panel = (dashboard: string, file: string, as: string, key: string, type: string): Item => ({
  item: `${dashboard}: ${as}`,
  definition: `dashboards/${file}.ts`,
  artifact: `dashboards/${dashboard}.json`,
  key,
  as: `'${as}'`,
  is: { type },
});

/** Who is told in a step: `[policy, severity, step, what of the receiver]`. */
const step = (item: string, key: string, is: object, as: string): Item => ({
  item,
  definition: 'escalation.ts',
  artifact: 'alertmanager.yml',
  key,
  as,
  is,
});

const url = (name: string) =>
  expect.objectContaining({ url: `http://actions.capibara-tpu.internal:8080/${name}` });
const record = (item: string, definition: string, key: string, expr: string, as = key): Item => ({
  item,
  definition: `signals/${definition}.ts`,
  artifact: 'rules/recordings.yml',
  key,
  as,
  is: { expr },
});

const LATENCY = 'capibara_tpu:inference_latency:mean5m';
const MEMORY = 'capibara_tpu:memory_utilization:ratio';
const TEMPERATURE = 'max by (device) (capibara_tpu_core_temperature_celsius)';
const memory = { severity: 'warning', class: 'memory-alert' };
const temperature = { severity: 'warning', class: 'temperature-alert' };
const performance = { severity: 'warning', class: 'performance-alert' };

/** Every named thing of the description of the TPU monitoring module. */
export const items: readonly Item[] = [
  ...metrics.map(([item, name, file, is]) => ({
    item: `metric ${item}`,
    definition: `metrics/${file}.ts`,
    artifact: 'docs/metrics.md',
    key: `capibara_tpu_${name}`,
    is,
  })),

  ...alert('memory_utilization 0.85', 'MemoryUtilization', 'thresholds', {
    ...memory,
    expr: `${MEMORY} > 0.85`,
  }),
  ...alert('compute_utilization 0.90', 'ComputeUtilization', 'thresholds', {
    ...performance,
    expr: 'max by (device) (capibara_tpu_compute_utilization_ratio) > 0.9',
  }),
  ...alert('temperature 75.0', 'Temperature', 'thresholds', { ...temperature, expr: `${TEMPERATURE} > 75` }),
  ...alert('latency_ms 500', 'Latency', 'thresholds', { ...performance, expr: `${LATENCY} > 0.5` }),
  ...alert('error_rate 0.05', 'ErrorRate', 'thresholds', {
    ...performance,
    expr: 'sum by (model) (rate(capibara_tpu_inferences_total{outcome="failure"}[5m])) / sum by (model) (rate(capibara_tpu_inferences_total[5m])) > 0.05',
  }),
  ...alert('tflops_degradation 0.20', 'TflopsDegradation', 'thresholds', {
    ...performance,
    expr: 'capibara_tpu:throughput:baseline_ratio < 0.8',
  }),

  ...alert('oom_detection 0.95 in 30 s', 'OomDetection', 'critical-metrics', {
    expr: `max_over_time(${MEMORY}[30s]) > 0.95`,
    severity: 'critical',
    class: 'memory-alert',
  }),
  ...alert('thermal_throttling 80.0, 3 readings', 'ThermalThrottling', 'critical-metrics', {
    expr: 'capibara_tpu:core_temperature:lowest_of_3 > 80',
    severity: 'emergency',
    class: 'temperature-alert',
  }),
  ...alert('performance_degradation 0.30 over 300 s', 'PerformanceDegradation', 'critical-metrics', {
    ...performance,
    expr: 'capibara_tpu:sustained_throughput:baseline_ratio < 0.7',
  }),

  ...alert('memory_leak_detection', 'MemoryLeakDetection', 'custom-rules', {
    expr: 'capibara_tpu:memory:growth > 100000000',
    for: '10m',
    severity: 'warning',
    owner: 'memory-leak',
  }),
  ...alert('performance_regression', 'PerformanceRegression', 'custom-rules', {
    expr: 'capibara_tpu:inference_latency:baseline_ratio > 1.5',
    for: '5m',
    severity: 'critical',
    owner: 'performance-regression',
  }),
  ...alert('thermal_emergency', 'ThermalEmergency', 'custom-rules', {
    expr: `${TEMPERATURE} > 85`,
    severity: 'emergency',
    owner: 'thermal-emergency',
  }),
  ...alert('batch_processing_anomaly', 'BatchProcessingAnomaly', 'custom-rules', {
    expr: 'max by (pipeline) (capibara_tpu_last_batch_duration_seconds) / capibara_tpu:batch_duration:p95_1d > 2',
    severity: 'warning',
    owner: 'batch-processing',
  }),

  ...alert('anomaly score 0.8', 'HighAnomalyScore', 'predictions', {
    ...performance,
    expr: 'capibara_tpu:anomaly_score:ratio > 0.8',
    for: '1m',
  }),
  ...alert('memory_usage in 1h', 'MemoryPredicted', 'predictions', {
    ...memory,
    expr: 'capibara_tpu:memory_utilization:forecast + capibara_tpu:memory_utilization:stddev1d * 0.524 > 0.85',
  }),
  ...alert('latency in 1h', 'LatencyPredicted', 'predictions', {
    ...performance,
    expr: 'capibara_tpu:latency:forecast + capibara_tpu:latency:stddev1d * 0.524 > 0.5',
  }),
  ...alert('throughput in 1h', 'ThroughputPredicted', 'predictions', {
    ...performance,
    expr: '(capibara_tpu:tflops:forecast - capibara_tpu:tflops:stddev1d * 0.524) / max by (device) (capibara_tpu_compute_throughput_tflops) < 0.8',
  }),
  ...alert('temperature in 1h', 'TemperaturePredicted', 'predictions', {
    ...temperature,
    expr: 'capibara_tpu:temperature:forecast + capibara_tpu:temperature:stddev1d * 0.524 > 75',
  }),
  record(
    'hours=24, prediction_horizon=1h',
    'predictions',
    'capibara_tpu:memory_utilization:forecast',
    expect.stringMatching(/predict_linear\(.*\[1d\], 3600\)/) as unknown as string,
    "'capibara_tpu:memory_utilization'",
  ),
  record(
    'baseline_window=100 readings',
    'anomalies',
    'capibara_tpu:memory_anomaly:zscore_center',
    expect.stringContaining('[8m20s] offset 1m') as unknown as string,
    "over: '500s'",
  ),

  ...alert('memory 0.85 of a function', 'InferenceFunctionMemory', 'contexts', {
    ...memory,
    expr: 'max by (context) (capibara_tpu_context_memory_ratio) > 0.85',
  }),
  ...alert('latency_ms 1000 of a function', 'InferenceFunctionLatency', 'contexts', {
    ...performance,
    expr: 'sum by (context) (rate(capibara_tpu_context_duration_seconds_sum[5m])) / sum by (context) (rate(capibara_tpu_context_duration_seconds_count[5m])) > 1',
  }),
  ...alert('alert_threshold 0.90, auto_gc', 'MemoryIntensiveFunction', 'contexts', {
    expr: 'max by (context) (capibara_tpu_context_memory_ratio) > 0.9',
    severity: 'warning',
    owner: 'memory-leak',
  }),

  ...alert('constraints memory_usage 0.85, temperature 75.0', 'OptimizerHardwareLimit', 'guardrails', {
    expr: `max by (device) (${MEMORY} > 0.85) or max by (device) (${TEMPERATURE} > 75)`,
    severity: 'warning',
    owner: 'optimizer',
  }),
  ...alert('constraint accuracy_loss 0.02', 'OptimizerAccuracyLoss', 'guardrails', {
    expr: 'max by (model) (capibara_tpu_optimizer_accuracy_loss_ratio) > 0.02',
    severity: 'warning',
    owner: 'optimizer',
  }),
  ...alert('regression_detection', 'BenchmarkRegression', 'guardrails', {
    ...performance,
    expr: 'max by (category) (capibara_tpu_benchmark_regression_detected) > 0',
  }),
  ...alert('baseline_comparison', 'BenchmarkScoreDrop', 'guardrails', {
    ...performance,
    expr: 'capibara_tpu:benchmark_score:baseline_ratio < 0.9',
  }),
  ...alert('compliance gdpr, hipaa, sox', 'ComplianceCheckFailed', 'security', {
    expr: 'min by (control, framework) (capibara_tpu_compliance_check_passed) < 1',
    for: '5m',
    severity: 'critical',
    owner: 'security',
  }),
  ...alert('data_encryption', 'DataNotEncrypted', 'security', {
    expr: 'min by (store) (capibara_tpu_security_data_encrypted) < 1',
    severity: 'critical',
    owner: 'security',
  }),

  step(
    'warning: log, metrics_update at once',
    'capibara-tpu/warning/0',
    {
      webhook_configs: [{ url: expect.stringMatching(/log$/) }, { url: expect.stringMatching(/metrics$/) }],
    },
    'immediately(to.log, to.metricsUpdate',
  ),
  step(
    'warning: Slack after 5 min',
    'capibara-tpu/warning/1',
    {
      slack_configs: [{ channel: '#capibara-tpu' }],
    },
    "after('5m', to.slackTeam)",
  ),
  step(
    'warning: the team by mail after 15 min',
    'capibara-tpu/warning/2',
    {
      email_configs: [{ to: 'tpu-team@capibara.example' }],
    },
    "after('15m', to.mailTeam)",
  ),
  step(
    'critical: board and Slack at once',
    'capibara-tpu/critical/0',
    {
      slack_configs: [{ channel: '#capibara-tpu-critical' }],
      webhook_configs: [{ url: expect.stringMatching(/active$/) }],
    },
    'immediately(to.alertDashboard, to.slackCritical',
  ),
  step(
    'critical: on call and mitigation after 2 min',
    'capibara-tpu/critical/1',
    {
      email_configs: [{ to: 'tpu-on-call@capibara.example' }],
      webhook_configs: [url('auto-mitigation')],
    },
    "after('2m', to.mailOnCall, to.autoMitigation)",
  ),
  step(
    'critical: manager after 5 min',
    'capibara-tpu/critical/2',
    {
      email_configs: [{ to: 'tpu-manager@capibara.example' }],
    },
    "after('5m', to.mailManager)",
  ),
  step(
    'emergency: all notifications and protocols at once',
    'capibara-tpu/emergency/0',
    {
      pagerduty_configs: [expect.anything()],
      slack_configs: [expect.anything(), expect.anything()],
      email_configs: [expect.anything(), expect.anything(), expect.anything()],
      webhook_configs: expect.arrayContaining([url('emergency-protocols')]),
    },
    'to.emergencyProtocols',
  ),
  step(
    'emergency: executives after 1 min',
    'capibara-tpu/emergency/2',
    {
      email_configs: [{ to: expect.stringContaining('cto@capibara.example') }],
    },
    "after('1m', to.mailExecutives)",
  ),
  step(
    'emergency: status page, continuously',
    'capibara-tpu/emergency/1',
    {
      webhook_configs: [{ url: 'https://status.capibara.example/api/alerts' }],
    },
    "every('5m', to.statusPage)",
  ),

  step(
    'trigger_gc',
    'memory-leak/warning/0',
    { webhook_configs: expect.arrayContaining([url('trigger-gc')]) },
    'to.triggerGc',
  ),
  step(
    'auto_scale, circuit_breaker',
    'performance-regression/critical/0',
    {
      webhook_configs: expect.arrayContaining([url('auto-scale'), url('circuit-breaker')]),
    },
    'to.autoScale, to.circuitBreaker',
  ),
  step(
    'immediate_throttle',
    'thermal-emergency/emergency/0',
    {
      webhook_configs: expect.arrayContaining([url('immediate-throttle')]),
    },
    'to.immediateThrottle',
  ),
  step(
    'investigate, adjust_batch_size',
    'batch-processing/warning/0',
    {
      webhook_configs: expect.arrayContaining([url('investigate'), url('adjust-batch-size')]),
    },
    'to.investigate, to.adjustBatchSize',
  ),
  step(
    'rollback_on_degradation',
    'optimizer/warning/0',
    { webhook_configs: expect.arrayContaining([url('roll-back')]) },
    'to.rollBack',
  ),

  panel('tpu-performance-overview', 'tpu-overview', 'tpu-utilization', 'TPU utilization', 'timeseries'),
  panel('tpu-performance-overview', 'tpu-overview', 'memory-usage', 'Memory usage', 'timeseries'),
  panel(
    'tpu-performance-overview',
    'tpu-overview',
    'temperature-monitoring',
    'Temperature monitoring',
    'timeseries',
  ),
  panel('tpu-performance-overview', 'tpu-overview', 'latency-trends', 'Latency trends', 'timeseries'),
  panel('model-performance', 'model-performance', 'inference-latency', 'Inference latency', 'timeseries'),
  panel('model-performance', 'model-performance', 'throughput-metrics', 'Throughput', 'timeseries'),
  panel('model-performance', 'model-performance', 'accuracy-tracking', 'Accuracy', 'timeseries'),
  panel(
    'model-performance',
    'model-performance',
    'resource-efficiency',
    'Energy per inference',
    'timeseries',
  ),
  panel('real-time', 'real-time', 'tpu-utilization-timeline', 'TPU utilization', 'timeseries'),
  panel('real-time', 'real-time', 'memory-usage-heatmap', 'Memory usage', 'heatmap'),
  panel('real-time', 'real-time', 'latency-distribution', 'Latency distribution', 'heatmap'),
  panel('real-time', 'real-time', 'temperature-gauge', 'Temperature', 'gauge'),
  panel('real-time', 'real-time', 'throughput-trend', 'Throughput', 'timeseries'),
  panel('real-time', 'real-time', 'alert-history', 'Alert history', 'timeseries'),
  panel('real-time', 'real-time', 'avg-latency', 'Average latency', 'stat'),
  panel('real-time', 'real-time', 'peak-memory', 'Peak memory', 'stat'),
  panel('real-time', 'real-time', 'current-tflops', 'Current throughput', 'stat'),
  panel('real-time', 'real-time', 'alert-status-warning', 'Warnings', 'alertlist'),
  panel('real-time', 'real-time', 'alert-status-critical', 'Critical', 'alertlist'),
  ...(['CPU', 'Memory', 'Compute', 'Bandwidth'] as const).map(title => ({
    ...panel('real-time', 'real-time', title.toLowerCase(), title, 'gauge'),
    is: { type: 'gauge', thresholds: [0.7, 0.9] },
  })),

  {
    item: 'collection_frequency 1 Hz',
    definition: 'index.ts',
    artifact: 'prometheus.yml',
    key: 'tpu-hardware',
    is: { scrape_interval: '1s' },
  },
  {
    item: 'monitoring_interval 5, labels of the export',
    definition: 'index.ts',
    artifact: 'prometheus.yml',
    key: '',
    is: {
      global: { scrape_interval: '5s', external_labels: { service: 'capibara', environment: 'production' } },
    },
  },
  {
    item: 'the API, /health',
    definition: 'probes.ts',
    artifact: 'prometheus.yml',
    key: 'capibara-tpu-api',
    is: { metrics_path: '/probe' },
  },
  {
    item: 'the data source CapibaraTPU',
    definition: 'index.ts',
    artifact: 'datasources/capibara-tpu.yml',
    key: 'CapibaraTPU',
    is: { type: 'prometheus', url: 'http://prometheus:9090' },
    why: 'To Grafana in its container, localhost is that container: it asks for Prometheus by its name in the network.',
  },
  {
    item: 'Prometheus at http://localhost:9090',
    definition: 'index.ts',
    artifact: 'stack/docker-compose.yml',
    key: 'prometheus',
    as: 'stack: {',
    is: { ports: [{ host_ip: '127.0.0.1', target: 9090, published: '9090' }] },
  },

  {
    item: 'dashboard refresh_rate 2 s',
    definition: 'dashboards/real-time.ts',
    artifact: 'dashboards/real-time.json',
    key: '',
    as: "refresh: '2s'",
    is: { refresh: '2s' },
  },
  service(
    'refresh_rate 2 s is allowed',
    'grafana',
    { environment: { GF_DASHBOARDS_MIN_REFRESH_INTERVAL: '2s' } },
    "minRefresh: '2s'",
  ),
  {
    ...panel('real-time', 'real-time', 'avg-latency', 'Average latency', 'stat'),
    item: 'performance_summary: update_frequency 5',
    why: 'A dashboard refreshes as a whole. Every 2 s is more often than every 5.',
  },
  ...(['warning', 'critical'] as const).map(severity => ({
    item: `alert_status: severity_filter ${severity}, max_alerts 10`,
    definition: 'dashboards/real-time.ts',
    artifact: 'dashboards/real-time.json',
    key: '',
    as: `alert-status-${severity}`,
    is: {
      panels: expect.arrayContaining([
        expect.objectContaining({
          type: 'alertlist',
          options: expect.objectContaining({
            maxItems: 10,
            alertInstanceLabelFilter: expect.stringContaining(severity) as unknown,
          }) as unknown,
        }),
      ]) as unknown,
    },
  })),
  {
    item: 'export_formats json, prometheus, grafana; export_metrics at /metrics',
    definition: 'index.ts',
    artifact: 'prometheus.yml',
    key: 'tpu-monitoring',
    is: { metrics_path: '/metrics' },
  },
  {
    item: 'the API: /metrics/current, /metrics/history, /alerts/active',
    definition: 'index.ts',
    artifact: 'stack/docker-compose.yml',
    key: 'prometheus',
    as: 'stack: {',
    is: { image: expect.stringMatching(/^prom\/prometheus:v3/) },
    why: 'Prometheus’s own API has all three: /api/v1/query, /api/v1/query_range, /api/v1/alerts.',
  },
  ...(['email', 'slack', 'webhook'] as const).map(kind => ({
    item: `notification channel ${kind}`,
    definition: 'receivers.ts',
    artifact: 'alertmanager.yml',
    key: 'capibara-tpu/emergency/0',
    as: `${kind}(`,
    is: { [`${kind}_configs`]: expect.arrayContaining([expect.anything()]) as unknown },
  })),
  step(
    '/webhook/pagerduty',
    'capibara-tpu/emergency/0',
    { pagerduty_configs: [expect.anything()] },
    'to.emergencyProtocols',
  ),
  step('severity level info', 'capibara-tpu/info/0', { name: 'capibara-tpu/info/0' }, 'info: ['),
  {
    item: 'suggested_action of each alert',
    definition: 'alerts/custom-rules.ts',
    artifact: 'runbooks/memory-leak-detection.md',
    key: '',
    as: 'action',
    is: expect.stringContaining('## '),
  },
  record(
    'confidence_interval 0.95',
    'predictions',
    'capibara_tpu:memory_utilization:stddev1d',
    expect.stringContaining('stddev_over_time') as unknown as string,
    '1.96',
  ),
  {
    item: 'alert_probability > 0.3',
    definition: 'signals/predictions.ts',
    artifact: 'rules/alerts.yml',
    key: 'capibara_tpu:alert_condition:LatencyPredicted',
    as: '0.524',
    is: { expr: expect.stringContaining('* 0.524 > 0.5') },
  },
  {
    item: 'models arima, lstm, prophet; retrain_frequency daily',
    definition: 'signals/predictions.ts',
    artifact: 'rules/recordings.yml',
    key: 'capibara_tpu:tflops:forecast',
    as: "'capibara_tpu:tflops'",
    is: { expr: expect.stringMatching(/predict_linear/) },
    why: 'None is anything that PromQL can compute. A straight line through the last day, drawn anew at each evaluation, stands for them.',
  },
  panel('predictions', 'predictions', 'memory-forecast', 'Memory usage', 'timeseries'),
  panel('predictions', 'predictions', 'anomaly-score', 'Anomaly score', 'timeseries'),
  panel('security', 'security', 'compliance', 'Compliance checks', 'state-timeline'),
  panel('security', 'security', 'threats', 'Threats', 'timeseries'),
  ...alert('access_control', 'AccessViolations', 'security', {
    expr: 'sum by (resource) (increase(capibara_tpu_security_access_violations_total[5m])) > 10',
    severity: 'warning',
    owner: 'security',
  }),
  ...alert('audit_trail', 'AuditTrailIncomplete', 'security', {
    expr: 'min(capibara_tpu_security_audit_completeness_ratio) < 0.99',
    severity: 'critical',
    owner: 'security',
  }),
  ...alert('data_retention', 'DataRetention', 'security', {
    expr: 'min(capibara_tpu_security_retention_compliance_ratio) < 0.99',
    severity: 'warning',
    owner: 'security',
  }),
  ...alert('privacy_protection', 'PrivacyProtection', 'security', {
    expr: 'min(capibara_tpu_security_privacy_score_ratio) < 0.9',
    severity: 'warning',
    owner: 'security',
  }),
  ...alert('threat_detection', 'ThreatDetected', 'security', {
    expr: 'sum by (kind) (increase(capibara_tpu_security_threats_total[5m])) > 0',
    severity: 'critical',
    owner: 'security',
  }),
  panel('operations', 'operations', 'overall', 'Overall score', 'stat'),
  panel('operations', 'operations', 'regressions', 'Regressions', 'state-timeline'),
  panel('operations', 'operations', 'parameters', 'Parameters', 'timeseries'),
  {
    item: 'optimization_frequency hourly, max_iterations 20, evaluation 30min',
    definition: 'metrics/optimizer.ts',
    artifact: 'docs/metrics.md',
    key: 'capibara_tpu_optimizer_runs_total',
    as: "'capibara_tpu_optimizer_runs_total'",
    is: 'counter in runs by outcome',
    why: 'Settings of the optimizer itself. Its runs and rollbacks are counted, and its constraints are alerts.',
  },
  {
    item: 'metrics_history_size 1000, log_level INFO',
    definition: 'index.ts',
    artifact: 'prometheus.yml',
    key: '',
    as: "scrapeInterval: '5s'",
    is: { global: { scrape_interval: '5s' } },
    why: 'Settings of the monitor’s own memory and log; Prometheus keeps every sample for 15 days.',
  },
  open('prometheus', 'prom/prometheus', 9090),
  open('grafana', 'grafana/grafana', 3000),
  open('alertmanager', 'prom/alertmanager', 9093),
  open('blackbox', 'prom/blackbox-exporter', 9115, 'probes'),
];
