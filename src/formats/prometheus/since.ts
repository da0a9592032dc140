import { ownValue } from '../../core/index.js';
import { httpSince } from '../shared/http-since.js';

/**
 * The first Prometheus that reads a field of `prometheus.yml`, where that is younger than 2.27. From the structs of every release:
 * https://github.com/prometheus/prometheus/blob/main/config/config.go and the packages in `discovery` at each tag.
 */
const SINCE: Readonly<Record<string, string>> = {
  'alerting.alertmanagers.alert_relabel_configs': '2.51',
  'alerting.alertmanagers.sigv4': '2.48',
  'global.always_scrape_classic_histograms': '3.5',
  'global.body_size_limit': '2.45',
  'global.convert_classic_histograms_to_nhcb': '3.4',
  'global.extra_scrape_metrics': '3.10',
  'global.keep_dropped_targets': '2.47',
  'global.label_limit': '2.45',
  'global.label_name_length_limit': '2.45',
  'global.label_value_length_limit': '2.45',
  'global.metric_name_escaping_scheme': '3.4',
  'global.metric_name_validation_scheme': '2.55',
  'global.rule_query_offset': '2.53',
  'global.sample_limit': '2.45',
  'global.scrape_failure_log_file': '2.55',
  'global.scrape_native_histograms': '3.8',
  'global.scrape_protocols': '2.49',
  'global.target_limit': '2.45',
  otlp: '2.55',
  'otlp.convert_histograms_to_nhcb': '3.4',
  'otlp.ignore_resource_attributes': '3.5',
  'otlp.keep_identifying_resource_attributes': '3.1',
  'otlp.label_name_preserve_multiple_underscores': '3.8',
  'otlp.label_name_underscore_sanitization': '3.8',
  'otlp.promote_all_resource_attributes': '3.5',
  'otlp.promote_scope_metadata': '3.6',
  'otlp.translation_strategy': '3.0',
  'remote_read.chunked_read_limit': '2.55',
  'remote_read.filter_external_labels': '2.34',
  'remote_write.azuread': '2.45',
  'remote_write.google_iam': '2.55',
  'remote_write.metadata_config.max_samples_per_send': '2.29',
  'remote_write.protobuf_message': '2.54',
  'remote_write.queue_config.sample_age_limit': '2.50',
  'remote_write.round_robin_dns': '3.1',
  'remote_write.send_exemplars': '2.27',
  'remote_write.send_native_histograms': '2.40',
  runtime: '2.53',
  scrape_config_files: '2.43',
  'scrape_configs.always_scrape_classic_histograms': '3.0',
  'scrape_configs.body_size_limit': '2.28',
  'scrape_configs.convert_classic_histograms_to_nhcb': '3.0',
  'scrape_configs.enable_compression': '2.49',
  'scrape_configs.extra_scrape_metrics': '3.10',
  'scrape_configs.fallback_scrape_protocol': '3.0',
  'scrape_configs.keep_dropped_targets': '2.47',
  'scrape_configs.label_limit': '2.27',
  'scrape_configs.label_name_length_limit': '2.27',
  'scrape_configs.label_value_length_limit': '2.27',
  'scrape_configs.metric_name_escaping_scheme': '3.4',
  'scrape_configs.metric_name_validation_scheme': '2.55',
  'scrape_configs.native_histogram_bucket_limit': '2.45',
  'scrape_configs.native_histogram_min_bucket_factor': '2.50',
  'scrape_configs.scrape_classic_histograms': '2.45',
  'scrape_configs.scrape_failure_log_file': '2.55',
  'scrape_configs.scrape_native_histograms': '3.8',
  'scrape_configs.scrape_protocols': '2.49',
  'scrape_configs.track_timestamps_staleness': '2.48',
  storage: '2.29',
  'storage.tsdb': '2.39',
  'storage.tsdb.chunk_encoding': '3.13',
  'storage.tsdb.retention': '3.8',
  'storage.tsdb.retention.percentage': '3.11',
  'storage.tsdb.stale_series_compaction_threshold': '3.10',
  tracing: '2.34',
};

/** The same of ways to find targets, in scrape configs and for Alertmanagers. */
const DISCOVERY_SINCE: Readonly<Record<string, string>> = {
  aws_sd_configs: '3.8',
  docker_sd_configs: '2.27',
  ecs_sd_configs: '3.8',
  elasticache_sd_configs: '3.11',
  http_sd_configs: '2.28',
  ionos_sd_configs: '2.36',
  'kubernetes_sd_configs.attach_metadata.cronjob': '3.11',
  'kubernetes_sd_configs.attach_metadata.deployment': '3.11',
  'kubernetes_sd_configs.attach_metadata.job': '3.11',
  'kubernetes_sd_configs.attach_metadata.namespace': '3.6',
  'kubernetes_sd_configs.attach_metadata.node': '2.35',
  'kubernetes_sd_configs.namespaces.own_namespace': '2.33',
  kuma_sd_configs: '2.29',
  lightsail_sd_configs: '2.27',
  linode_sd_configs: '2.28',
  msk_sd_configs: '3.10',
  nomad_sd_configs: '2.37',
  oci_sd_configs: '3.14',
  ovhcloud_sd_configs: '2.40',
  puppetdb_sd_configs: '2.31',
  rds_sd_configs: '3.11',
  stackit_sd_configs: '3.5',
  uyuni_sd_configs: '2.31',
  vultr_sd_configs: '2.36',
};

/** And of actions of relabeling. */
const ACTION_SINCE: Readonly<Record<string, string>> = {
  dropequal: '2.41',
  keepequal: '2.41',
  lowercase: '2.36',
  uppercase: '2.36',
};

/** By its dotted name: `scrape_configs.label_limit`. Undefined for a field that every release reads. */
export function prometheusSince(field: string): string | undefined {
  return (
    ownValue(SINCE, field) ??
    ownValue(DISCOVERY_SINCE, field.replace(/^(?:scrape_configs|alerting\.alertmanagers)\./, '')) ??
    httpSince(field, 'prometheus')
  );
}

/** Undefined for an action that every release knows. */
export const actionSince = (action: string): string | undefined => ownValue(ACTION_SINCE, action);

/** The release that no longer reads a field. Undefined for what is still there. */
export const prometheusUntil = (field: string): string | undefined =>
  field === 'scrape_configs.scrape_classic_histograms' ? '3.0' : undefined;

/** Since then `$NAME` in an external label stands for a variable of the environment; before, only with a feature flag. */
export const EXPANDS_EXTERNAL_LABELS_SINCE = '3.0';
