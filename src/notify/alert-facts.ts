import type { LogicalPath } from '../core/index.js';
import { factOf, type LabelFlow } from '../promql/index.js';
import type { KnownLabels } from './routing/known-labels.js';
import type { Labels } from './routing/matcher.js';

/** What is known of one rule's alerts before they fire. */
export interface AlertFacts extends KnownLabels {
  readonly name: string;
  /** Which of an alert's rules it is, where one alert has several. */
  readonly step?: number | undefined;
  /** True for what no rule fires yet, although routes are made for it: it keeps them from being called dead. */
  readonly expected: boolean;
  readonly origin: LogicalPath;
}

/** A rule, as far as the labels of its alerts go. */
export interface AlertRule extends Pick<AlertFacts, 'name' | 'step' | 'origin'> {
  /** Labels that it sets; an empty one takes the label away. */
  readonly labels: Labels;
  /** What is known of the labels of its condition's series. */
  readonly flow: LabelFlow;
}

/** What a rule alone does not say. */
export interface AlertSurroundings {
  /** Labels that Prometheus adds where an alert does not have them. */
  readonly externalLabels?: Labels | undefined;
  /** Labels of one series, as a person gives them. What the rule's series cannot have is left out. */
  readonly given?: Labels | undefined;
}

/** Labels of the rule win over the series', the series' over the external ones. */
export function ruleFacts(
  { name, step, labels, flow, origin }: AlertRule,
  { externalLabels, given }: AlertSurroundings = {},
): AlertFacts {
  const isFree = (label: string) => (flow.labels.get(label)?.presence ?? 'never') === 'never';
  const canBe = (label: string) => factOf(flow, label).presence !== 'never';
  const values = {
    ...(externalLabels && only(externalLabels, isFree)),
    ...(given && only(given, canBe)),
    ...labels,
    alertname: name,
    ...NOT_OF_A_METRIC,
  };
  return { name, step, values, flow, expected: false, origin };
}

/** What Alertmanager sees of an alert whose series is known. */
export function alertLabels(
  { name, labels }: Pick<AlertRule, 'name' | 'labels'>,
  series: Labels,
  externalLabels: Labels = {},
): Labels {
  return only(
    { ...externalLabels, ...series, ...labels, alertname: name, ...NOT_OF_A_METRIC },
    (_, value) => value !== '',
  );
}

/** An alert has the name of its rule, and not that of a metric. */
const NOT_OF_A_METRIC: Labels = { __name__: '' };

function only(labels: Labels, keeps: (name: string, value: string) => boolean): Labels {
  return Object.fromEntries(Object.entries(labels).filter(([name, value]) => keeps(name, value)));
}
