import { formatDuration } from '../../core/index.js';
import type { Datasources } from '../../formats/provisioning/index.js';
import { datasourceUid, type Environment } from '../../model/index.js';
import { provisionedDatasource } from './provisioned-datasource.js';
import { stackDatasources } from './stack-datasources.js';

/** The data sources that the system's dashboards use. */
export function datasources(environment: Environment): Datasources {
  const { alertmanagerUrl, lokiUrl, prometheusUrl, prometheusName } = environment.grafana;
  return {
    apiVersion: 1,
    // Removes what this file no longer names (since Grafana 11.1).
    prune: true,
    datasources: [
      provisionedDatasource(
        environment,
        'prometheus',
        prometheusUrl,
        prometheusSettings(environment),
        prometheusName,
      ),
      ...(alertmanagerUrl === undefined
        ? []
        : [
            provisionedDatasource(environment, 'alertmanager', alertmanagerUrl, {
              implementation: 'prometheus',
            }),
          ]),
      ...(lokiUrl === undefined ? [] : [provisionedDatasource(environment, 'loki', lokiUrl, {})]),
      ...stackDatasources(environment),
    ],
  };
}

function prometheusSettings({ name, grafana, prometheus }: Environment): Readonly<Record<string, unknown>> {
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
