import { formatDuration } from '../../core/index.js';
import type { Datasources } from '../../model/documents/index.js';
import { datasourceUid, type System } from '../../model/index.js';
import { provisionedText } from './provisioned-text.js';

type Datasource = NonNullable<Datasources['datasources']>[number];

/** The data sources that the system's dashboards use. */
export function datasources(system: System): Datasources {
  const { alertmanagerUrl, lokiUrl, prometheusUrl } = system.grafana;
  return {
    apiVersion: 1,
    // Removes what this file no longer names (since Grafana 11.1).
    prune: true,
    datasources: [
      datasource(system, 'prometheus', prometheusUrl, prometheusSettings(system)),
      ...(alertmanagerUrl === undefined
        ? []
        : [datasource(system, 'alertmanager', alertmanagerUrl, { implementation: 'prometheus' })]),
      ...(lokiUrl === undefined ? [] : [datasource(system, 'loki', lokiUrl, {})]),
    ],
  };
}

function datasource(
  { name }: System,
  type: string,
  url: string,
  jsonData: Readonly<Record<string, unknown>>,
): Datasource {
  const uid = datasourceUid(name, type);
  return {
    name: uid,
    uid,
    type,
    access: 'proxy',
    orgId: 1,
    url: provisionedText(url),
    // Only one of an organisation may be the default, and ours are named wherever they are used.
    isDefault: false,
    editable: false,
    jsonData,
  };
}

function prometheusSettings({ name, grafana, prometheus }: System): Readonly<Record<string, unknown>> {
  return {
    httpMethod: 'POST',
    prometheusType: 'Prometheus',
    prometheusVersion: `${prometheus.version}.0`,
    // `$__rate_interval` is four of these at least: with another figure than the scrape's, rates have gaps.
    timeInterval: formatDuration(prometheus.scrapeIntervalMs),
    // Shows Prometheus's alerts in Grafana: alert list panels are empty without. Nothing can be edited there, for
    // Prometheus takes its rules from files alone.
    manageAlerts: true,
    ...(grafana.alertmanagerUrl !== undefined && { alertmanagerUid: datasourceUid(name, 'alertmanager') }),
  };
}
