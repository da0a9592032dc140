import type { ScrapeConfig } from '../../formats/prometheus/index.js';

type Field = keyof ScrapeConfig;
type Value = (value: unknown) => unknown;

const same: Value = value => value;
/** Older releases of the operator know the schemes in capitals alone. */
const capitals: Value = value => String(value).toUpperCase();
const rules: Value = value => (value as readonly object[]).map(camelFields);
const targets: Value = value => (value as readonly object[]).map(camelFields);

/**
 * The fields of a scrape job that a ScrapeConfig has too, and what becomes of their values. What reads files, or needs a secret, has no place
 * there: the operator reads those from Secrets.
 * https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1alpha1.ScrapeConfigSpec
 */
export const SCRAPE_FIELDS: { readonly [F in Field]?: readonly [name: string, value: Value] } = {
  job_name: ['jobName', same],
  scrape_interval: ['scrapeInterval', same],
  scrape_timeout: ['scrapeTimeout', same],
  metrics_path: ['metricsPath', same],
  scheme: ['scheme', capitals],
  params: ['params', same],
  honor_labels: ['honorLabels', same],
  honor_timestamps: ['honorTimestamps', same],
  track_timestamps_staleness: ['trackTimestampsStaleness', same],
  enable_compression: ['enableCompression', same],
  sample_limit: ['sampleLimit', same],
  target_limit: ['targetLimit', same],
  label_limit: ['labelLimit', same],
  label_name_length_limit: ['labelNameLengthLimit', same],
  label_value_length_limit: ['labelValueLengthLimit', same],
  static_configs: ['staticConfigs', targets],
  relabel_configs: ['relabelings', rules],
  metric_relabel_configs: ['metricRelabelings', rules],
};

/** `source_labels` → `sourceLabels`. Names inside of them, such as labels, are people's. */
function camelFields(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}
