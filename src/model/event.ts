import type { LogicalPath } from '../core/index.js';
import type { MetricLabel } from './metric.js';

/** Something that happens in a program, and moves several metrics at once: one function of the instrumentation. */
export interface MetricEvent {
  /** In snake case: `api_request`. */
  readonly name: string;
  /** What happened, in a sentence. */
  readonly help: string;
  /** What a call is given. In the order that the definition says, else labels by name and then values by name. */
  readonly parameters: readonly EventParameter[];
  /** Whether the definition says the order, so that a call need not name them. */
  readonly ordered: boolean;
  /** In canonical order. */
  readonly moves: readonly Move[];
  readonly origin: LogicalPath;
}

/** A label of the metrics, or a value for some of them. */
export type EventParameter =
  | { readonly kind: 'label'; readonly name: string; readonly label: MetricLabel }
  | { readonly kind: 'value'; readonly name: string; readonly unit: string };

/** What an event does to a metric: adds to a counter, sets a gauge, has a distribution observe. */
export interface Move {
  readonly metric: string;
  /** The parameter with the value; without it the counter grows by one. */
  readonly value?: string | undefined;
  /** Labels that the event itself has the value of. */
  readonly fixed: Readonly<Record<string, string>>;
}
