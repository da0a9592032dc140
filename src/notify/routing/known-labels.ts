import { factOf, type LabelFact, type LabelFlow, NO_LABELS } from '../../promql/index.js';
import type { Labels } from './matcher.js';
import type { RouteMatcher } from './route.js';

/** What is known of an alert's labels. */
export interface KnownLabels {
  /** Labels whose value is known; an empty value is a label that the alert does not carry. */
  readonly values: Labels;
  /** What is known of all others. */
  readonly flow: LabelFlow;
  /** Matchers that the alert surely satisfies, whatever its values. */
  readonly satisfies?: readonly RouteMatcher[] | undefined;
}

/** An alert of which all labels are known. */
export function allKnown(values: Labels): KnownLabels {
  return { values, flow: NO_LABELS };
}

/** What is known of one label. */
export function factAt({ values, flow }: Pick<KnownLabels, 'values' | 'flow'>, label: string): LabelFact {
  if (!Object.hasOwn(values, label)) return factOf(flow, label);
  const value = values[label] ?? '';
  return value === '' ? { presence: 'never' } : { presence: 'surely', value };
}

/** True for a label that the alert surely carries. */
export function isCarried(known: KnownLabels, label: string): boolean {
  return factAt(known, label).presence === 'surely';
}

/** True unless the alert surely lacks the label. */
export function canCarry(known: KnownLabels, label: string): boolean {
  return factAt(known, label).presence !== 'never';
}

/** The labels that the alert surely carries, in canonical order. */
export function carriedLabels(known: KnownLabels): readonly string[] {
  const names = new Set([...Object.keys(known.values), ...known.flow.labels.keys()]);
  return [...names].filter(name => isCarried(known, name)).sort();
}
