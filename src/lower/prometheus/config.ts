import { formatDuration, sortedRecord, supports } from '../../core/index.js';
import {
  EXPANDS_EXTERNAL_LABELS_SINCE,
  type PrometheusConfig,
  prometheusSince,
  type ScrapeConfig,
} from '../../formats/prometheus/index.js';
import type {
  Environment,
  Metric,
  Paths,
  PrometheusSettings,
  Relabeling,
  ScrapeJob,
} from '../../model/index.js';
import { isNative } from '../../promql/index.js';

/** `prometheus.yml`. Keys stand in the order in which Prometheus' documentation has them. */
export function prometheusConfig(
  { prometheus: settings, systems }: Environment,
  { rules }: Pick<Paths, 'rules'>,
): PrometheusConfig {
  const { alertmanagers, jobs } = settings;
  return {
    global: {
      scrape_interval: formatDuration(settings.scrapeIntervalMs),
      evaluation_interval: formatDuration(settings.evaluationIntervalMs),
      ...(wantsNativeHistograms(
        settings,
        systems.flatMap(({ metrics }) => metrics),
      )
        ? { scrape_native_histograms: true }
        : {}),
      ...optionalLabels('external_labels', externalLabels(settings)),
    },
    ...(rules.length === 0 ? {} : { rule_files: rules }),
    ...(alertmanagers.length === 0
      ? {}
      : { alerting: { alertmanagers: [{ static_configs: [{ targets: alertmanagers }] }] } }),
    ...(jobs.length === 0 ? {} : { scrape_configs: jobs.map(scrapeConfig) }),
  };
}

/**
 * Native histograms are only kept where the configuration says so; releases that cannot read it have a feature flag.
 * https://prometheus.io/docs/specs/native_histograms/
 */
function wantsNativeHistograms({ version }: PrometheusSettings, metrics: readonly Metric[]): boolean {
  return supports(version, prometheusSince('global.scrape_native_histograms')) && metrics.some(isNative);
}

/** Where Prometheus expands `$NAME` in external labels, `$$` is a dollar. */
function externalLabels({ version, externalLabels }: PrometheusSettings): Record<string, string> {
  const dollar = supports(version, EXPANDS_EXTERNAL_LABELS_SINCE) ? '$$$$' : '$$';
  return Object.fromEntries(
    Object.entries(externalLabels).map(([name, value]) => [name, value.replace(/\$/g, dollar)]),
  );
}

function scrapeConfig(job: ScrapeJob): ScrapeConfig {
  return {
    job_name: job.name,
    ...(job.intervalMs === undefined ? {} : { scrape_interval: formatDuration(job.intervalMs) }),
    ...(job.timeoutMs === undefined ? {} : { scrape_timeout: formatDuration(job.timeoutMs) }),
    ...(job.honorsLabels === true ? { honor_labels: true } : {}),
    metrics_path: job.metricsPath,
    scheme: job.scheme,
    ...(job.params === undefined ? {} : { params: job.params }),
    static_configs: [{ targets: job.targets, ...optionalLabels('labels', job.labels) }],
    ...(job.relabel === undefined ? {} : { relabel_configs: job.relabel.map(relabelConfig) }),
  };
}

function relabelConfig({ sourceLabels, targetLabel, replacement }: Relabeling) {
  return {
    ...(sourceLabels === undefined ? {} : { source_labels: sourceLabels }),
    target_label: targetLabel,
    ...(replacement === undefined ? {} : { replacement }),
  };
}

function optionalLabels<K extends string>(key: K, labels: Readonly<Record<string, string>>) {
  return (Object.keys(labels).length === 0 ? {} : { [key]: sortedRecord(labels) }) as Partial<
    Record<K, Record<string, string>>
  >;
}
