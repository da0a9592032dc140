import { type Alert, label, type PrometheusSettings } from '../model/index.js';
import type { Labels } from './routing/matcher.js';

/** What Alertmanager sees of a step of an alert: labels of the rule win over the series', the series' over the external ones. */
export function alertLabels(
  alert: Pick<Alert, 'name' | 'labels'>,
  step: number,
  series: Labels,
  { externalLabels }: Pick<PrometheusSettings, 'externalLabels'>,
): Labels {
  return {
    ...externalLabels,
    ...series,
    ...alert.labels,
    [label.escalation]: String(step),
    alertname: alert.name,
  };
}
