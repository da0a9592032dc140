import * as z from 'zod';
import { callSite, type Duration } from '../core/index.js';
import type { LabelsIn, Plottable, Typed, UnitIn } from '../promql/index.js';
import { type Derived, derived } from './derived.js';
import { type Described, named } from './described.js';
import { expression, groupName, positiveDuration, staticLabels } from './parts.js';
import { type Completed, optionsOf } from './tie.js';

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

/** Options of `record`. */
export const recordingSchema = optionsOf<RecordingInput<Typed>>()(
  z.strictObject({
    expr: expression,
    help: z.string().min(1, 'must say what is recorded'),
    labels: staticLabels.default({}),
    group: groupName.default('recordings'),
    every: positiveDuration.optional(),
  }),
);

export type RecordingOptions = Completed<typeof recordingSchema>;

/** A series that Prometheus computes and keeps: `record('capibara6:api_errors:ratio_rate5m', { expr, help })`. */
export function record<const E>(
  name: string,
  options: Omit<RecordingInput<E>, 'expr'> & { readonly expr: Plottable<E> },
): Recorded<LabelsIn<E>, UnitIn<E>> {
  const definition = { kind: 'recording' as const, name, options, site: callSite(record) };
  return derived(definition, name, (options?.expr as Typed | undefined)?.unit);
}

/** `record`, as data. */
export const describedRecord: Described = named(
  'recording',
  record,
  recordingSchema,
  `record('api:requests:rate5m', { expr: requests.rate('5m').sum(), help: 'Requests per second.' })`,
);
