import { callSite, type Duration } from '../core/index.js';
import type { LabelsIn, Plottable, Typed, UnitIn } from '../promql/index.js';
import { type Derived, derived } from './derived.js';

export interface RecordingInput<E> {
  /** What is recorded. */
  readonly expr: E;
  /** What the series means, in a sentence. */
  readonly help: string;
  /** Labels that the rule adds. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The rule group; rules of one are evaluated one after the other. Default `recordings`. */
  readonly group?: string;
  /** How often, if not as often as the rest. */
  readonly every?: Duration;
}

/** A recording's series: it carries the labels of its expression, and no other. */
export type Recorded<L extends string, U extends string> = Derived<'recording', L, U>;

/** A series that Prometheus computes and keeps: `record('capibara6:api_errors:ratio_rate5m', { expr, help })`. */
export function record<const E>(
  name: string,
  options: Omit<RecordingInput<E>, 'expr'> & { readonly expr: Plottable<E> },
): Recorded<LabelsIn<E>, UnitIn<E>> {
  const definition = { kind: 'recording' as const, name, options, site: callSite(record) };
  return derived(definition, name, (options?.expr as Typed | undefined)?.unit);
}
