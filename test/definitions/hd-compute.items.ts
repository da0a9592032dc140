import { expect } from 'vitest';
import type { Item } from './items.js';
import { open, retention, service } from './stack-items.js';

const metrics: readonly (readonly [name: string, definition: string, is: string])[] = [
  ['hdc_memory_usage_bytes', 'system', 'gauge in bytes by component'],
  ['hdc_cpu_usage_percent', 'system', 'gauge in percent'],
  ['hdc_gpu_memory_usage_bytes', 'system', 'gauge in bytes by device'],
  ['hdc_gpu_utilization_percent', 'system', 'gauge in percent by device'],
  ['hdc_operation_duration_seconds', 'operations', 'histogram in seconds by operation'],
  ['hdc_operation_total', 'operations', 'counter in operations by operation'],
  ['hdc_operation_errors_total', 'operations', 'counter in operations by operation'],
  ['hdc_hypervector_operations_total', 'operations', 'counter in operations by device, operation'],
  ['hdc_active_hypervectors', 'operations', 'gauge in hypervectors'],
  ['hdc_throughput_ops_per_second', 'performance', 'gauge in operations/seconds by operation'],
  ['hdc_latency_percentiles', 'performance', 'summary in milliseconds by operation'],
  ['hdc_batch_size_distribution', 'performance', 'histogram in hypervectors by operation'],
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
  as = key,
): Item => ({
  item,
  definition,
  artifact: 'rules/alerts.yml',
  key,
  as,
  is: { expr, ...(wait === undefined ? {} : { for: wait }), labels: { severity } },
});

const panel = (dashboard: string, key: string, is: object, item = `panel ${key}`): Item => ({
  item,
  definition: `dashboards/${dashboard}.ts`,
  artifact: `dashboards/${dashboard}.json`,
  key,
  is,
});

const job = (key: string, is: object, definition = 'index.ts'): Item => ({
  item: `scrape job ${key}`,
  definition,
  artifact: 'prometheus.yml',
  key,
  is,
});

const benchmark = (name: string, metric: string) => `hdc_benchmark_${metric}{benchmark="${name}"}`;
const P95 = 'hdc_latency_percentiles{quantile="0.95"}';
const MEMORY = 'hdc_memory_usage_bytes / 1024 / 1024';

/** Every named thing of the description of HD-Compute-Toolkit. */
export const items: readonly Item[] = [
  ...metrics.map(([key, file, is]) => ({
    item: `metric ${key}`,
    definition: `metrics/${file}.ts`,
    artifact: 'docs/metrics.md',
    key,
    is,
  })),

  alert('rule HDC_HighLatency', 'HDC_HighLatency', 'alerts/toolkit.ts', {
    expr: `${P95} > 100`,
    for: '5m',
    severity: 'warning',
  }),
  alert('rule HDC_HighMemoryUsage', 'HDC_HighMemoryUsage', 'alerts/toolkit.ts', {
    expr: `${MEMORY} > 8192`,
    for: '2m',
    severity: 'critical',
  }),
  alert('rule HDC_LowGPUUtilization', 'HDC_LowGPUUtilization', 'alerts/toolkit.ts', {
    expr: 'hdc_gpu_utilization_percent < 20',
    for: '10m',
    severity: 'info',
  }),
  alert('rule HDC_HighErrorRate', 'HDC_HighErrorRate', 'alerts/toolkit.ts', {
    expr: 'rate(hdc_operation_errors_total[5m]) / rate(hdc_operation_total[5m]) > 0.01',
    for: '5m',
    severity: 'critical',
  }),

  job(
    'hdc-health',
    {
      scrape_interval: '30s',
      scrape_timeout: '10s',
      metrics_path: '/probe',
      static_configs: [{ targets: ['http://hdc-toolkit:8080/health'] }],
    },
    'probes.ts',
  ),
  alert(
    'health endpoint, 3 retries',
    'HdcHealthDown',
    'probes.ts',
    {
      expr: [
        'max_over_time(probe_success{job="hdc-health"}[1m33s]) == 0',
        'and count_over_time(probe_success{job="hdc-health"}[1m33s]) >= 3',
        'or max_over_time(up{job="hdc-health"}[1m33s]) == 0',
        'and count_over_time(up{job="hdc-health"}[1m33s]) >= 3',
      ].join(' '),
      severity: 'critical',
    },
    'hdc-health',
  ),
  alert('checks cuda, memory, system', 'HDC_HealthCheckFailed', 'alerts/health.ts', {
    expr: 'min by (check) (hdc_health_check_status) < 1',
    severity: 'critical',
  }),
  alert('check cuda, threshold_memory_mb 1000', 'HDC_LowGPUMemory', 'alerts/health.ts', {
    expr: 'hdc_gpu_memory_size_bytes - hdc_gpu_memory_usage_bytes < 1000000000',
    severity: 'warning',
  }),
  alert('check system_memory, threshold_percent 90', 'HDC_HighSystemMemory', 'alerts/health.ts', {
    expr: '(node_memory_MemTotal_bytes - node_memory_MemAvailable_bytes) / node_memory_MemTotal_bytes > 0.9',
    severity: 'warning',
  }),
  alert('check disk_space, threshold_percent 85', 'HDC_HighDiskUsage', 'alerts/health.ts', {
    expr: [
      '(node_filesystem_size_bytes{fstype!~"overlay|squashfs|tmpfs"}',
      '- node_filesystem_avail_bytes{fstype!~"overlay|squashfs|tmpfs"})',
      '/ node_filesystem_size_bytes{fstype!~"overlay|squashfs|tmpfs"} > 0.85',
    ].join(' '),
    severity: 'warning',
  }),

  alert('bundle_performance, 10 % slower', 'HDC_BundlePerformanceDegraded', 'alerts/benchmarks.ts', {
    expr: 'hdc:bundle_performance:baseline_ratio > 1.1',
    severity: 'warning',
  }),
  ...(
    [
      ['bundle_10k_vectors max_latency_ms 50', 'HDC_Bundle10kVectorsLatency', 'latency_seconds', '> 0.05'],
      [
        'bundle_10k_vectors min_throughput_ops_sec 1000',
        'HDC_Bundle10kVectorsThroughput',
        'throughput_ops_per_second',
        '< 1000',
      ],
      ['bind_32k_dimension max_latency_ms 10', 'HDC_Bind32kDimensionLatency', 'latency_seconds', '> 0.01'],
      ['bind_32k_dimension max_memory_mb 256', 'HDC_Bind32kDimensionMemory', 'memory_bytes', '> 256000000'],
      [
        'similarity_batch_1000 max_latency_ms 100',
        'HDC_SimilarityBatch1000Latency',
        'latency_seconds',
        '> 0.1',
      ],
      [
        'similarity_batch_1000 min_throughput_ops_sec 500',
        'HDC_SimilarityBatch1000Throughput',
        'throughput_ops_per_second',
        '< 500',
      ],
    ] as const
  ).map(([item, key, metric, limit]) =>
    alert(`baseline ${item}`, key, 'alerts/benchmarks.ts', {
      expr: `${benchmark(item.split(' ')[0] ?? '', metric)} ${limit}`,
      severity: 'warning',
    }),
  ),

  ...(
    [
      ['success', 'hdc-operations', 'vector(0.99)'],
      ['speed', 'hdc-latency', 'vector(0.95)'],
    ] as const
  ).map(([item, slo, expr]) => ({
    item: `objective: ${item}`,
    definition: 'slos.ts',
    artifact: 'rules/recordings.yml',
    key: `slo:objective:ratio sloth_slo=${slo}`,
    as: slo,
    is: { expr },
  })),

  {
    item: 'route',
    definition: 'escalation.ts',
    artifact: 'alertmanager.yml',
    key: '',
    as: "cooldown: '1h'",
    // Half a group interval before the hour, so that it is not missed at the full one.
    is: {
      route: {
        group_by: ['alertname', 'escalation'],
        group_wait: '10s',
        group_interval: '10s',
        repeat_interval: '59m55s',
      },
    },
  },
  ...(['info', 'warning', 'critical'] as const).map(severity => ({
    item: `receiver hdc-alerts, for ${severity}`,
    definition: 'receivers.ts',
    artifact: 'alertmanager.yml',
    key: `hdc-alerts/${severity}/0`,
    as: '#hdc-alerts',
    is: {
      slack_configs: [{ channel: '#hdc-alerts' }],
      email_configs: [
        { to: 'team@example.com', headers: { Subject: expect.stringMatching(/^HD-Compute Alert: /) } },
      ],
    },
  })),

  {
    item: 'global intervals and alertmanagers',
    definition: 'index.ts',
    artifact: 'prometheus.yml',
    key: '',
    is: {
      global: { scrape_interval: '15s', evaluation_interval: '15s' },
      alerting: { alertmanagers: [{ static_configs: [{ targets: ['alertmanager:9093'] }] }] },
    },
  },
  job('hdc-toolkit', {
    scrape_interval: '5s',
    metrics_path: '/metrics',
    static_configs: [{ targets: ['hdc-toolkit:8080'] }],
  }),
  job('node-exporter', { static_configs: [{ targets: ['node-exporter:9100'] }] }),
  job('prometheus', { static_configs: [{ targets: ['localhost:9090'] }] }),

  panel('toolkit', 'Operations per Second', {
    type: 'stat',
    exprs: ['rate(hdc_operation_total{operation=~"$operation"}[1m])'],
    legends: ['{{operation}}'],
  }),
  panel('toolkit', 'Memory Usage', { type: 'timeseries', exprs: [MEMORY], legends: ['{{component}}'] }),
  panel('toolkit', 'GPU Utilization', {
    type: 'gauge',
    exprs: ['hdc_gpu_utilization_percent'],
    legends: ['GPU {{device}}'],
  }),
  panel('performance', 'Throughput (ops/sec)', { exprs: ['hdc_throughput_ops_per_second'], unit: 'ops' }),
  panel('performance', 'Latency p95 (ms)', { exprs: [P95], unit: 'ms', thresholds: [100] }),
  panel('performance', 'Memory Usage (MB)', { exprs: [MEMORY], unit: 'mbytes', thresholds: [8192] }),
  panel('performance', 'GPU Utilization (%)', { exprs: ['hdc_gpu_utilization_percent'], unit: 'percent' }),
  panel('performance', 'Latency', { exprs: [P95] }, 'golden signal: latency'),
  panel('performance', 'Traffic', { unit: 'ops' }, 'golden signal: traffic'),
  panel('performance', 'Errors', { thresholds: [0.01] }, 'golden signal: errors'),
  panel('performance', 'Saturation', { unit: 'percent' }, 'golden signal: saturation'),
  panel('benchmarks', 'Time against the last week', { thresholds: [1.1] }, 'benchmark tracking'),

  open('prometheus', 'prom/prometheus', 9090),
  open('grafana', 'grafana/grafana', 3000),
  open('alertmanager', 'prom/alertmanager', 9093),
  open('node-exporter', 'prom/node-exporter', 9100, 'nodeExporter: true'),
  open('jaeger', 'jaegertracing/jaeger', 16_686, 'jaeger: true'),
  open('elasticsearch', 'docker.elastic.co/elasticsearch/elasticsearch', 9200, 'elk: {'),
  open('logstash', 'docker.elastic.co/logstash/logstash', 5044, 'elk: {'),
  open('kibana', 'docker.elastic.co/kibana/kibana', 5601, 'elk: {'),
  service(
    'Jaeger takes Thrift at 14268 and Zipkin at 9411',
    'jaeger',
    {
      ports: expect.arrayContaining([
        expect.objectContaining({ target: 14_268 }),
        expect.objectContaining({ target: 9411 }),
      ]),
    },
    'jaeger: true',
  ),
  {
    ...service('GF_SECURITY_ADMIN_PASSWORD=admin', 'grafana', {
      environment: { GF_SECURITY_ADMIN_PASSWORD__FILE: '/run/secrets/grafana-admin-password' },
    }),
    why: 'A password that everybody knows is none: it is in a file that Git ignores.',
  },
  {
    ...service(
      'images :latest and 8.0.0',
      'kibana',
      { image: 'docker.elastic.co/kibana/kibana:8.19.5' },
      'elk: {',
    ),
    why: 'Versions are fixed, and those of today: what starts tomorrow is what was tested.',
  },
  service(
    'node exporter: paths and mount points',
    'node-exporter',
    {
      command: [
        '--path.procfs=/host/proc',
        '--path.sysfs=/host/sys',
        '--path.rootfs=/rootfs',
        '--collector.filesystem.mount-points-exclude=^/(sys|proc|dev|host|etc)($$|/)',
      ],
    },
    'nodeExporter: true',
  ),
  {
    ...service(
      'xpack.security.enabled=false',
      'elasticsearch',
      {
        environment: { 'discovery.type': 'single-node', 'xpack.security.enabled': 'true' },
      },
      'elk: {',
    ),
    why: 'Without it, whoever reaches the port reads and deletes all logs. Each program has a user of its own instead.',
  },
  retention('objectives over 30 days need 30 days', '30d'),
  {
    item: 'Filebeat ships /app/logs/*.log to logstash:5044',
    definition: 'index.ts',
    artifact: 'stack/filebeat.yml',
    key: '',
    as: "elk: { logs: ['/app/logs/*.log'] }",
    is: {
      'filebeat.inputs': [{ type: 'filestream', paths: ['/app/logs/*.log'] }],
      processors: [{ add_host_metadata: { 'when.not.contains.tags': 'forwarded' } }],
      'output.logstash': { hosts: ['logstash:5044'] },
    },
    why: 'Its input type log is deprecated; filestream is what it became.',
  },
  {
    item: 'Filebeat json.keys_under_root, structured log messages, correlation_id',
    definition: 'index.ts',
    artifact: 'stack/logstash.conf',
    key: '',
    as: "elk: { logs: ['/app/logs/*.log'] }",
    is: expect.stringContaining('source => "message"'),
    why: 'Logstash reads what lines say: fields that all have, all others below metadata, so that no program makes the index grow.',
  },
  {
    item: 'log retention policies',
    definition: 'index.ts',
    artifact: 'elasticsearch/index-template.json',
    key: '',
    as: 'elk: {',
    is: { template: { lifecycle: { data_retention: '30d' } } },
  },
  {
    item: 'Docker HEALTHCHECK: 30s, 10s, 3 retries',
    definition: 'probes.ts',
    artifact: 'stack/blackbox.yml',
    key: '',
    as: "timeout: '10s'",
    is: { modules: { hdc_health: { prober: 'http', timeout: '10s', http: { valid_status_codes: [200] } } } },
    why: 'What is in the toolkit’s own image is its own; asked from outside it is the probe hdc-health, with the same times.',
  },
  {
    item: 'logging: RotatingFileHandler, tracing: spans and attributes',
    definition: 'index.ts',
    artifact: 'stack/docker-compose.yml',
    key: 'filebeat',
    as: 'elk: {',
    is: { volumes: expect.arrayContaining([expect.objectContaining({ source: '/app/logs' })]) },
    why: 'The toolkit’s own code writes lines and spans; the stack reads the files and takes the spans, by OTLP, Thrift or Zipkin.',
  },
];
