import * as z from 'zod';
import { callSite } from '../core/index.js';
import type { Counter } from '../promql/index.js';
import { type Defined, defines } from './definition.js';
import { type Described, named } from './described.js';
import { type Completed, optionsOf } from './tie.js';

/** What moves with a call, and what the call is given. */
export interface EventInput<C extends readonly unknown[], V> {
  /** What happened, in a sentence. */
  readonly help: string;
  /** Counters that each call adds one to. */
  readonly counts?: { readonly [K in keyof C]: Counted<C[K]> };
  /**
   * Metrics that a call gives a value for: counters are added to, gauges set, histograms and summaries observe. In a list
   * each value is named after its unit (`seconds`); in a record you name it, and may give one value to several.
   */
  readonly values?: AllMeasured<V>;
  /** All parameters, labels and values, in the order of a call. Without it they are given by name. */
  readonly parameters?: readonly string[];
}

/** A metric, or some of its series: what `counter(…)` and its like returned, or their `.where(…)`. */
export type Moved =
  | Defined<'metric'>
  | { readonly selector: SelectorLike }
  | { readonly type: 'expression'; readonly ast: SelectorLike };

/** A selector, as far as it says which series are meant. */
export interface SelectorLike {
  readonly type: 'selector';
  readonly metric?: string | undefined;
  readonly matchers: readonly {
    readonly label: string;
    readonly operator: '=' | '!=' | '=~' | '!~';
    readonly value: string;
  }[];
  readonly offset?: unknown;
  readonly at?: unknown;
}

const moved = z.custom<Moved>(
  value =>
    defines(value, 'metric') || isSelector(partOf(value, 'selector')) || isSelector(partOf(value, 'ast')),
  { params: { wanted: 'metric', or: 'a .where(…) of one' } },
);

function partOf(value: unknown, key: 'selector' | 'ast'): unknown {
  return (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
}

function isSelector(part: unknown): boolean {
  return (part as { readonly type?: unknown } | null | undefined)?.type === 'selector';
}

/** Options of `event`. */
export const eventSchema = optionsOf<
  EventInput<readonly Counter[], readonly Counter[]>,
  'counts' | 'values'
>()(
  z.strictObject({
    help: z.string().min(1, 'must say what happened'),
    /** Counters that each call adds one to. */
    counts: z.array(moved).default([]),
    /** What a call is given besides labels: by the name of the parameter, or named after its unit. */
    values: z
      .union([
        z.array(moved),
        z.record(
          z.string(),
          z.union([moved, z.array(moved).min(1)], { error: 'must be a metric, or a list of metrics' }),
        ),
      ])
      .default([]),
    /** All parameters in the order of a call. */
    parameters: z.array(z.string()).optional(),
  }),
);

export type EventOptions = Completed<typeof eventSchema>;

/**
 * Something that happens in a program: one call of the generated modules that moves several metrics together, so that
 * none is forgotten. `event('api_request', { help, counts: [requests], values: [duration] })` becomes
 * `record_api_request(method=…, endpoint=…, status=…, seconds=…)` in Python and `recordApiRequest({ … })` in TypeScript.
 * Labels are those of all its metrics, each given once; `.where({ direction: 'input' })` says the value of one for good.
 */
export function event<const C extends readonly unknown[], const V>(
  name: string,
  options: EventInput<C, V>,
): Defined<'event'> {
  return { definition: { kind: 'event', name, options, site: callSite(event) } };
}

type AllMeasured<V> = {
  readonly [K in keyof V]: V[K] extends readonly unknown[] ? AllMeasured<V[K]> : Measured<V[K]>;
};

/** What grows by one, or the sentence that says why it does not. */
type Counted<E> =
  E extends Counter<infer _, infer U>
    ? U extends Amount
      ? `a counter in ${U} grows by an amount, not by one: put it under values`
      : E
    : E extends { readonly type: 'histogram' | 'summary' }
      ? 'a histogram observes a value: put it under values; it counts its observations by itself'
      : 'only counters count: put a gauge under values, which sets it';

/** Units that amounts are in, as far as names say them. */
type Amount = 'seconds' | 'bytes' | 'ratio' | 'percent' | 'usd' | 'celsius' | 'joules';

/** What takes a value: a metric, whole or narrowed by `where`. */
type Measured<E> = E extends { readonly type: 'counter' | 'histogram' | 'summary' }
  ? E
  : E extends { where(...matchers: never): unknown }
    ? E
    : 'an expression is computed by Prometheus, not by a program: use the metric itself';

/** `event`, as data. */
export const describedEvent: Described = named(
  'event',
  event,
  eventSchema,
  `event('api_request', {
  help: 'A request was answered.',
  counts: [requests],
  values: [duration],
})`,
);
