import { expect } from 'vitest';
import type { Item } from './items.js';

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
  metric('custom metrics', 'mlops_custom_metric', 'custom', 'gauge in count by name, team'),

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
];
