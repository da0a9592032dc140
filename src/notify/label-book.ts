import { type Alert, type ExternalAlert, knownExternal, label, type System } from '../model/index.js';
import {
  factOf,
  type LabelFlow,
  labelsOf,
  type MetricSignature,
  type Metrics,
  surely,
} from '../promql/index.js';
import { alertLabels } from './alert-labels.js';
import type { KnownLabels } from './routing/certainty.js';
import type { Labels } from './routing/matcher.js';

/** What is known of the labels of a system's alerts before they fire. */
export interface LabelBook {
  /** Which labels the series of an alert's condition have, and what took away those that they do not have. */
  readonly flowOf: (alert: Alert) => LabelFlow;
  /**
   * Labels of the rule, those that the condition fixes, and those that a person gives. A given label that the alert cannot
   * have is left out.
   */
  readonly known: (alert: Alert, step: number, given?: Labels) => KnownLabels;
  /** The same of somebody else's alert: what it is known by, and what it is said to carry. */
  readonly knownExternal: (external: ExternalAlert, given?: Labels) => KnownLabels;
}

/** Labels that the scrape puts on every series. */
const TARGET_LABELS = ['job', 'instance'];

const OURS: ReadonlySet<string> = new Set(['alertname', ...Object.values(label)]);

export function labelBook(system: Pick<System, 'metrics' | 'recordings' | 'prometheus'>): LabelBook {
  const metrics = metricsOf(system);
  const flows = new Map<Alert, LabelFlow>();
  const flowOf = (alert: Alert): LabelFlow => {
    const flow = flows.get(alert) ?? labelsOf(alert.expr, { metrics });
    flows.set(alert, flow);
    return flow;
  };
  return {
    flowOf,
    known: (alert, step, given = {}) => {
      const flow = flowOf(alert);
      // Our own labels come from rules alone; a series that has one of them is somebody else's.
      const presence = (name: string) => (OURS.has(name) ? 'never' : factOf(flow, name).presence);
      const fixed = [...flow.labels].flatMap(([name, { presence, value }]) =>
        presence === 'surely' && value !== undefined && name !== '__name__' ? [[name, value] as const] : [],
      );
      const possible = Object.entries(given).filter(([name]) => presence(name) !== 'never');
      const series = Object.fromEntries([...fixed, ...possible]);
      return { values: alertLabels(alert, step, series, system.prometheus), presence };
    },
    knownExternal: (external, given = {}) => {
      const known = knownExternal(external);
      return { ...known, values: { ...given, ...known.values } };
    },
  };
}

/** Declared metrics, and what is recorded of them: a recording stands after those that it uses. */
function metricsOf({ metrics, recordings }: Pick<System, 'metrics' | 'recordings'>): Metrics {
  const signatures = new Map<string, MetricSignature>(metrics.map(metric => [metric.name, metric]));
  const known: Metrics = { signatures, targetLabels: TARGET_LABELS };
  for (const { name, expr, unit = 'count', labels } of recordings) {
    const flow = labelsOf(expr, { metrics: known });
    const before = signatures.get(name);
    const carried = [...surely(flow), ...Object.keys(labels)].filter(
      // Several rules may make one series; what all of them carry is sure.
      each => before?.recorded !== true || Object.hasOwn(before.labels, each),
    );
    signatures.set(name, {
      name,
      kind: 'gauge',
      unit,
      labels: Object.fromEntries(carried.map(each => [each, {}])),
      recorded: true,
      open: flow.open || [...flow.labels.values()].some(({ presence }) => presence === 'possibly'),
    });
  }
  return known;
}
