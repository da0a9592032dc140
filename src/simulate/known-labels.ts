import type { Alert, System } from '../model/index.js';
import { factOf, type LabelFlow, labelsOf, type Metrics } from '../promql/index.js';
import { alertLabels } from './alert-labels.js';
import type { KnownLabels } from './certainty.js';
import type { Labels } from './labels.js';

/** Labels that the scrape puts on every series. */
const TARGET_LABELS = ['job', 'instance'];

/** Which labels the series of an alert's condition have, and what took away those that they do not have. */
export function conditionLabels({ metrics }: Pick<System, 'metrics'>, { expr }: Alert): LabelFlow {
  return labelsOf(expr, { metrics: metricsOf(metrics) });
}

/**
 * What is known of a step of an alert before it fires: labels of the rule, those that the condition fixes, and those
 * that a person gives. A given label that the alert cannot have is left out.
 */
export function knownLabels(
  system: Pick<System, 'metrics' | 'prometheus'>,
  alert: Alert,
  step: number,
  given: Labels = {},
): KnownLabels {
  const flow = conditionLabels(system, alert);
  const fixed = [...flow.labels].flatMap(([name, { presence, value }]) =>
    presence === 'surely' && value !== undefined ? [[name, value] as const] : [],
  );
  const possible = Object.entries(given).filter(([name]) => factOf(flow, name).presence !== 'never');
  const series = Object.fromEntries([...fixed, ...possible].filter(([name]) => name !== '__name__'));
  return {
    values: alertLabels(alert, step, series, system.prometheus),
    isOpen: name => factOf(flow, name).presence !== 'never',
  };
}

function metricsOf(metrics: System['metrics']): Metrics {
  const signatures = new Map(metrics.map(metric => [metric.name, metric]));
  return { signatures, targetLabels: TARGET_LABELS };
}
