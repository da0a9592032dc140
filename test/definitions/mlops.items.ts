import { expect } from 'vitest';
import type { Item } from './items.js';
import { open, retention, service } from './stack-items.js';

const metric = (item: string, key: string, file: string, is: string): Item => ({
  item,
  definition: `metrics/${file}.ts`,
  artifact: 'docs/metrics.md',
  key,
  is,
});

interface Asked {
  readonly expr: string;
  readonly for?: string;
  readonly severity: string;
}

/** The condition stands in a recording where the escalation has steps, and in the alert where it has one. */
function alert(
  item: string,
  name: string,
  file: string,
  { expr, for: wait, severity }: Asked,
): readonly Item[] {
  const about = { definition: `alerts/${file}.ts`, artifact: 'rules/alerts.yml', as: `'${name}'` };
  const steps = severity !== 'info';
  return [
    { ...about, item, key: steps ? `mlops:alert_condition:${name}` : name, is: { expr } },
    {
      ...about,
      item: `${item}: how long, how bad`,
      key: name,
      is: { ...(wait === undefined ? {} : { for: wait }), labels: { severity, escalation: '0' } },
    },
  ];
}

const panel = (dashboard: string, as: string, key: string, is: object): Item => ({
  item: `${dashboard}: ${as}`,
  definition: `dashboards/${dashboard}.ts`,
  artifact: `dashboards/${dashboard}.json`,
  key,
  as: `'${as}'`,
  is,
});

const step = (item: string, key: string, as: string, is: object): Item => ({
  item,
  definition: 'escalation.ts',
  artifact: 'alertmanager.yml',
  key,
  as,
  is,
});

const shown = (item: string, dashboard: string, as: string, is: object): Item => ({
  item,
  definition: `dashboards/${dashboard}.ts`,
  artifact: `dashboards/${dashboard}.json`,
  key: '',
  as,
  is,
});

/** Every named thing of the description of the MLOps platform's monitoring. */
export const items: readonly Item[] = [
  metric('system metrics: CPU', 'mlops_cpu_usage_percent', 'system', 'gauge in percent by host'),
  metric('system metrics: memory', 'mlops_memory_usage_percent', 'system', 'gauge in percent by host'),
  metric('system metrics: disk', 'mlops_disk_usage_ratio', 'system', 'gauge in ratio by host, mountpoint'),
  metric('health checks', 'mlops_component_up', 'system', 'gauge in state by component'),
  metric('application metrics', 'mlops_requests_total', 'application', 'counter in requests by app, outcome'),
  metric(
    'response time tracking',
    'mlops_response_time_seconds',
    'application',
    'histogram in seconds by app',
  ),
  metric('collection batch_size', 'mlops_collection_batch_metrics', 'application', 'histogram in metrics'),
  metric('logging', 'mlops_log_messages_total', 'application', 'counter in messages by level'),
  metric('model metrics', 'mlops_model_predictions_total', 'model', 'counter in predictions by model'),
  metric('model accuracy', 'mlops_model_accuracy_ratio', 'model', 'gauge in ratio by model'),
  metric('business metrics', 'mlops_business_value_usd_total', 'business', 'counter in usd by model'),
  metric('custom metrics', 'mlops_custom_metric', 'custom', 'gauge by name, team'),

  ...alert('high_cpu', 'high_cpu', 'thresholds', {
    expr: 'max by (host) (mlops_cpu_usage_percent) > 80',
    for: '5m',
    severity: 'warning',
  }),
  ...alert('high_memory', 'high_memory', 'thresholds', {
    expr: 'max by (host) (mlops_memory_usage_percent) > 90',
    for: '5m',
    severity: 'warning',
  }),
  ...alert('anomaly detection', 'unusual_traffic', 'derived', {
    expr: 'abs(mlops:predictions:seasonal_score) > 3',
    for: '15m',
    severity: 'warning',
  }),
  ...alert('anomaly detection, without outliers', 'unusual_prediction_time', 'derived', {
    expr: 'mlops:prediction_time:iqr_score > 3',
    for: '10m',
    severity: 'warning',
  }),
  ...alert('trend analysis', 'disk_full_soon', 'derived', {
    expr: 'mlops:disk:forecast > 0.95',
    for: '1h',
    severity: 'warning',
  }),
  ...alert('composite alerts', 'slow_and_failing', 'derived', {
    expr: 'sum by (app) (rate(mlops_requests_total{outcome="failure"}[5m])) / sum by (app) (rate(mlops_requests_total[5m])) > 0.02 and on(app) histogram_quantile(0.95, sum by (app, le) (rate(mlops_response_time_seconds_bucket[5m]))) > 0.5',
    for: '5m',
    severity: 'critical',
  }),

  step('routing: email', 'mlops/info/0', 'info: [immediately(mail)]', {
    email_configs: [{ to: 'mlops@mlops.example' }],
  }),
  step('routing: slack', 'mlops/warning/0', 'warning: [immediately(slackTeam)', {
    slack_configs: [{ channel: '#mlops' }],
  }),
  step('routing: pagerduty', 'mlops/critical/0', 'critical: [immediately(pager', {
    pagerduty_configs: [expect.anything()],
  }),
  step('alert escalation', 'mlops/warning/1', "after('30m', mail)", { email_configs: [expect.anything()] }),

  panel('platform', 'cpu', 'CPU usage', { type: 'timeseries', thresholds: [80] }),
  panel('platform', 'memory', 'Memory usage', { type: 'timeseries', thresholds: [90] }),
  panel('platform', 'requests', 'Requests by service', { type: 'barchart' }),
  panel('models', 'accuracy', 'Accuracy', { type: 'timeseries' }),
  shown('dashboards refresh 60s and show 7d', 'platform', "refresh: '1m'", {
    refresh: '1m',
    time: { from: 'now-7d' },
  }),
  shown('scatter plots', 'models', "draw: 'points'", {
    panels: expect.arrayContaining([
      expect.objectContaining({
        title: 'Accuracy',
        fieldConfig: expect.objectContaining({
          defaults: expect.objectContaining({ custom: expect.objectContaining({ drawStyle: 'points' }) }),
        }),
      }),
    ]),
  }),
  shown('reports: a page of the day', 'daily-report', "range: '24h'", { time: { from: 'now-24h' } }),
  ...alert('reports daily', 'daily_report', 'report', { expr: 'hour() == 7', severity: 'info' }),
  step('reports by mail', 'reports/info/0', 'immediately(mailReport)', {
    email_configs: [{ to: 'mlops-reports@mlops.example', send_resolved: false }],
  }),

  {
    item: 'collection interval 60s',
    definition: 'index.ts',
    artifact: 'prometheus.yml',
    key: '',
    as: "scrapeInterval: '60s'",
    is: { global: { scrape_interval: '1m' } },
  },

  retention('metrics storage retention 30d', '30d'),
  {
    ...service('storage compression', 'prometheus', { image: expect.stringMatching(/:v3\.5/) }),
    why: 'Prometheus compresses all samples; there is nothing to turn on.',
  },
  metric('collection batch_size 1000', 'mlops_collection_waiting_metrics', 'application', 'gauge in metrics'),
  panel('platform', 'batches', 'Metrics in a batch', { type: 'timeseries' }),
  panel('platform', 'queue', 'Metrics that wait', { type: 'timeseries' }),
  ...alert('health checks, status monitoring', 'component_down', 'thresholds', {
    expr: 'min by (component) (mlops_component_up) < 1',
    for: '2m',
    severity: 'critical',
  }),
  ...alert('error rate tracking', 'high_error_rate', 'thresholds', {
    expr: 'sum by (app) (rate(mlops_requests_total{outcome="failure"}[5m])) / sum by (app) (rate(mlops_requests_total[5m])) > 0.05',
    for: '5m',
    severity: 'critical',
  }),
  ...alert('response time tracking', 'slow_response', 'thresholds', {
    expr: 'histogram_quantile(0.95, sum by (app, le) (rate(mlops_response_time_seconds_bucket[5m]))) > 1',
    for: '5m',
    severity: 'warning',
  }),
  panel('platform', 'response-time', 'Response time', { type: 'timeseries', thresholds: [1] }),
  panel('platform', 'network', 'Network', { type: 'timeseries' }),
  panel('platform', 'disk', 'Disk usage', { type: 'timeseries', thresholds: [0.95] }),
  panel('models', 'predictions', 'Predictions', { type: 'timeseries', unit: 'count:/s' }),
  panel('models', 'value', 'Value of a day', { type: 'timeseries', unit: 'currencyUSD' }),
  panel('models', 'custom', 'Metrics of teams', { type: 'timeseries' }),
  panel('daily-report', 'predictions', 'Predictions', { type: 'stat' }),
  panel('daily-report', 'models', 'Models', { type: 'table' }),
  {
    item: 'reports format pdf',
    definition: 'dashboards/daily-report.ts',
    artifact: 'dashboards/daily-report.json',
    key: '',
    as: "refresh: ''",
    is: { refresh: '', timezone: 'utc', time: { from: 'now-24h' } },
    why: 'Grafana’s open-source edition makes no PDF; a browser prints this page, which has whole days and no variables, as one.',
  },
  {
    item: 'logging: rotation daily, compression',
    definition: 'metrics/application.ts',
    artifact: 'docs/metrics.md',
    key: 'mlops_log_messages_total',
    as: "'mlops_log_messages_total'",
    is: 'counter in messages by level',
    why: 'How a program rotates its own files is its own. What it writes is counted by level; the containers’ logs rotate at 10 MB.',
  },
  open('prometheus', 'prom/prometheus', 9090),
  open('grafana', 'grafana/grafana', 3000),
  open('alertmanager', 'prom/alertmanager', 9093),
];
