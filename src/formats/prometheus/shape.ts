import * as z from 'zod';
import { httpClientFields } from '../shared/http-client.js';
import type { Plain } from '../shared/plain.js';
import { bytes, duration, labels } from '../shared/scalars.js';
import { sigv4 } from '../shared/sigv4.js';
import { tracing } from '../shared/tracing.js';
import { relabelConfig } from './relabel.js';
import { serviceDiscoveryFields } from './service-discovery.js';

/** The limits of a scrape, settable for all jobs and for one. */
const limits = {
  body_size_limit: bytes.optional(),
  sample_limit: z.int().min(0).optional(),
  target_limit: z.int().min(0).optional(),
  label_limit: z.int().min(0).optional(),
  label_name_length_limit: z.int().min(0).optional(),
  label_value_length_limit: z.int().min(0).optional(),
  keep_dropped_targets: z.int().min(0).optional(),
};

const scrapeProtocol = z.enum([
  'PrometheusProto',
  'PrometheusText0.0.4',
  'PrometheusText1.0.0',
  'OpenMetricsText0.0.1',
  'OpenMetricsText1.0.0',
]);
const nameValidation = z.enum(['legacy', 'utf8']);
const nameEscaping = z.enum(['allow-utf-8', 'underscores', 'dots', 'values']);

const global = z.strictObject({
  scrape_interval: duration.optional(),
  scrape_timeout: duration.optional(),
  evaluation_interval: duration.optional(),
  rule_query_offset: duration.optional(),
  external_labels: labels.optional(),
  query_log_file: z.string().optional(),
  scrape_failure_log_file: z.string().optional(),
  scrape_protocols: z.array(scrapeProtocol).optional(),
  metric_name_validation_scheme: nameValidation.optional(),
  metric_name_escaping_scheme: nameEscaping.optional(),
  convert_classic_histograms_to_nhcb: z.boolean().optional(),
  always_scrape_classic_histograms: z.boolean().optional(),
  scrape_native_histograms: z.boolean().optional(),
  extra_scrape_metrics: z.boolean().optional(),
  ...limits,
});

const scrapeConfig = z.strictObject({
  job_name: z.string().min(1),
  scrape_interval: duration.optional(),
  scrape_timeout: duration.optional(),
  scrape_protocols: z.array(scrapeProtocol).optional(),
  fallback_scrape_protocol: scrapeProtocol.optional(),
  scrape_failure_log_file: z.string().optional(),
  metrics_path: z.string().optional(),
  scheme: z.string().optional(),
  params: z.record(z.string(), z.array(z.string())).optional(),
  honor_labels: z.boolean().optional(),
  honor_timestamps: z.boolean().optional(),
  track_timestamps_staleness: z.boolean().optional(),
  enable_compression: z.boolean().optional(),
  ...httpClientFields,
  ...serviceDiscoveryFields,
  relabel_configs: z.array(relabelConfig).optional(),
  metric_relabel_configs: z.array(relabelConfig).optional(),
  metric_name_validation_scheme: nameValidation.optional(),
  metric_name_escaping_scheme: nameEscaping.optional(),
  convert_classic_histograms_to_nhcb: z.boolean().optional(),
  always_scrape_classic_histograms: z.boolean().optional(),
  scrape_native_histograms: z.boolean().optional(),
  /** What `always_scrape_classic_histograms` was called up to 2.55. */
  scrape_classic_histograms: z.boolean().optional(),
  extra_scrape_metrics: z.boolean().optional(),
  native_histogram_bucket_limit: z.int().min(0).optional(),
  native_histogram_min_bucket_factor: z.number().min(0).optional(),
  ...limits,
});

const alertmanagerConfig = z.strictObject({
  scheme: z.string().optional(),
  path_prefix: z.string().optional(),
  timeout: duration.optional(),
  api_version: z.enum(['v1', 'v2']).optional(),
  relabel_configs: z.array(relabelConfig).optional(),
  alert_relabel_configs: z.array(relabelConfig).optional(),
  sigv4: sigv4.optional(),
  ...httpClientFields,
  ...serviceDiscoveryFields,
});

const alerting = z.strictObject({
  alert_relabel_configs: z.array(relabelConfig).optional(),
  alertmanagers: z.array(alertmanagerConfig).optional(),
});

/** How a request to Azure is signed: https://github.com/prometheus/prometheus/blob/v3.14.0/storage/remote/azuread/azuread.go */
const azuread = z.looseObject({ cloud: z.string().optional() });

const googleIam = z.strictObject({ credentials_file: z.string().optional() });

const remoteWrite = z.strictObject({
  url: z.string().min(1),
  name: z.string().optional(),
  remote_timeout: duration.optional(),
  headers: z.record(z.string(), z.string()).optional(),
  protobuf_message: z.enum(['prometheus.WriteRequest', 'io.prometheus.write.v2.Request']).optional(),
  write_relabel_configs: z.array(relabelConfig).optional(),
  send_exemplars: z.boolean().optional(),
  send_native_histograms: z.boolean().optional(),
  round_robin_dns: z.boolean().optional(),
  queue_config: z
    .strictObject({
      capacity: z.int().optional(),
      max_shards: z.int().optional(),
      min_shards: z.int().optional(),
      max_samples_per_send: z.int().optional(),
      batch_send_deadline: duration.optional(),
      min_backoff: duration.optional(),
      max_backoff: duration.optional(),
      retry_on_http_429: z.boolean().optional(),
      sample_age_limit: duration.optional(),
    })
    .optional(),
  metadata_config: z
    .strictObject({
      send: z.boolean().optional(),
      send_interval: duration.optional(),
      max_samples_per_send: z.int().optional(),
    })
    .optional(),
  sigv4: sigv4.optional(),
  azuread: azuread.optional(),
  google_iam: googleIam.optional(),
  ...httpClientFields,
});

const remoteRead = z.strictObject({
  url: z.string().min(1),
  name: z.string().optional(),
  required_matchers: labels.optional(),
  remote_timeout: duration.optional(),
  headers: z.record(z.string(), z.string()).optional(),
  read_recent: z.boolean().optional(),
  chunked_read_limit: z.int().min(0).optional(),
  filter_external_labels: z.boolean().optional(),
  ...httpClientFields,
});

const storage = z.strictObject({
  tsdb: z
    .strictObject({
      out_of_order_time_window: duration.optional(),
      stale_series_compaction_threshold: z.number().optional(),
      chunk_encoding: z.strictObject({ floats: z.enum(['xor', 'xor2']).optional() }).optional(),
      retention: z
        .strictObject({
          time: duration.optional(),
          size: bytes.optional(),
          percentage: z.number().optional(),
        })
        .optional(),
    })
    .optional(),
  exemplars: z.strictObject({ max_exemplars: z.int().optional() }).optional(),
});

const otlp = z.strictObject({
  promote_all_resource_attributes: z.boolean().optional(),
  promote_resource_attributes: z.array(z.string()).optional(),
  ignore_resource_attributes: z.array(z.string()).optional(),
  translation_strategy: z
    .enum([
      'UnderscoreEscapingWithSuffixes',
      'UnderscoreEscapingWithoutSuffixes',
      'NoUTF8EscapingWithSuffixes',
      'NoTranslation',
    ])
    .optional(),
  keep_identifying_resource_attributes: z.boolean().optional(),
  convert_histograms_to_nhcb: z.boolean().optional(),
  promote_scope_metadata: z.boolean().optional(),
  label_name_underscore_sanitization: z.boolean().optional(),
  label_name_preserve_multiple_underscores: z.boolean().optional(),
});

/**
 * `prometheus.yml`.
 * https://github.com/prometheus/prometheus/blob/v3.14.0/config/config.go
 */
export const prometheusConfig = z.strictObject({
  global: global.optional(),
  runtime: z.strictObject({ gogc: z.int().optional() }).optional(),
  rule_files: z.array(z.string().min(1)).optional(),
  alerting: alerting.optional(),
  scrape_config_files: z.array(z.string().min(1)).optional(),
  scrape_configs: z.array(scrapeConfig).optional(),
  remote_write: z.array(remoteWrite).optional(),
  remote_read: z.array(remoteRead).optional(),
  storage: storage.optional(),
  tracing: tracing.optional(),
  otlp: otlp.optional(),
});

export type PrometheusConfig = Plain<z.infer<typeof prometheusConfig>>;
export type ScrapeConfig = NonNullable<PrometheusConfig['scrape_configs']>[number];
export type RelabelConfig = NonNullable<ScrapeConfig['relabel_configs']>[number];
