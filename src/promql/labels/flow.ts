import type { Span } from '../../core/index.js';

/** Whether the series of an expression carry a label: all of them, perhaps some, or none. */
export type Presence = 'surely' | 'possibly' | 'never';

/** What took a label away. */
export interface Dropped {
  /** As a person reads it: `sum by (job)`, `rate()`, `on(instance)`. */
  readonly by: string;
  readonly span?: Span | undefined;
}

export interface LabelFact {
  readonly presence: Presence;
  /** The one value that it has on all of them, as `=` in a selector demands. */
  readonly value?: string | undefined;
  readonly dropped?: Dropped | undefined;
}

/** The labels of every series that an expression returns. `__name__` is one of them. */
export interface LabelFlow {
  readonly labels: ReadonlyMap<string, LabelFact>;
  /** True if there may be labels that are not listed, as with a metric that nobody declares. */
  readonly open: boolean;
  /** What took the labels away that are not listed. */
  readonly dropped?: Dropped | undefined;
}

export const SURELY: LabelFact = { presence: 'surely' };
export const POSSIBLY: LabelFact = { presence: 'possibly' };
export const NEVER: LabelFact = { presence: 'never' };

/** No labels: a scalar, or the one series of `vector(1)`. */
export const NO_LABELS: LabelFlow = { labels: new Map(), open: false };

/** What is known of one label. */
export function factOf(flow: LabelFlow, label: string): LabelFact {
  const fact = flow.labels.get(label);
  if (fact !== undefined) return fact;
  return flow.open ? POSSIBLY : { presence: 'never', dropped: flow.dropped };
}

export function presenceOf(flow: LabelFlow, label: string): Presence {
  return flow.labels.get(label)?.presence ?? (flow.open ? 'possibly' : 'never');
}

/** The labels that every series carries, in canonical order, without `__name__`. */
export function surely(flow: LabelFlow): string[] {
  return sureLabels(flow).sort();
}

/** The same in no order. */
export function sureLabels({ labels }: LabelFlow): string[] {
  const sure: string[] = [];
  for (const [label, { presence }] of labels)
    if (presence === 'surely' && label !== '__name__') sure.push(label);
  return sure;
}

/** True unless no series can carry the label. */
export function carries(flow: LabelFlow, label: string): boolean {
  return presenceOf(flow, label) !== 'never';
}

/** Either of two outcomes. */
export function either(a: LabelFact, b: LabelFact): LabelFact {
  if (a.presence !== b.presence) return POSSIBLY;
  return a.value === b.value ? a : { presence: a.presence };
}

/** Both outcomes at once: two series match only if the label is equal, so what one is sure of, holds. */
export function both(a: LabelFact, b: LabelFact): LabelFact {
  if (a.presence === 'never' || b.presence === 'never') return a.presence === 'never' ? a : b;
  if (a.presence !== b.presence) return a.presence === 'surely' ? a : b;
  return a.value === undefined ? b : a;
}

/** A flow with some facts replaced. */
export function withFacts(flow: LabelFlow, facts: Iterable<readonly [string, LabelFact]>): LabelFlow {
  const labels = new Map(flow.labels);
  for (const [label, fact] of facts) labels.set(label, fact);
  return { labels, open: flow.open, dropped: flow.dropped };
}

/** A flow with only these labels left. What is known of the rest stays known: who dropped it first is the better answer. */
export function only(flow: LabelFlow, labels: readonly string[], dropped: Dropped): LabelFlow {
  const facts = new Map<string, LabelFact>();
  for (const [label, fact] of flow.labels) {
    const stays = fact.presence === 'never' || labels.includes(label);
    facts.set(label, stays ? fact : { presence: 'never', dropped });
  }
  for (const label of labels) facts.set(label, factOf(flow, label));
  return { labels: facts, open: false, dropped: flow.open ? dropped : (flow.dropped ?? dropped) };
}

/** A flow without these labels. */
export function without(flow: LabelFlow, labels: readonly string[], dropped: Dropped): LabelFlow {
  const lost = labels.filter(label => presenceOf(flow, label) !== 'never');
  if (lost.length === 0) return flow;
  const facts = new Map(flow.labels);
  for (const label of lost) facts.set(label, { presence: 'never', dropped });
  return { labels: facts, open: flow.open, dropped: flow.dropped };
}
