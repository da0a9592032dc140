import * as z from 'zod';
import { type Defined, defines } from '../definition.js';

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
  'must be a metric: what counter(…), gauge(…), histogram(…) or summary(…) returned, or a .where(…) of it',
);

function partOf(value: unknown, key: 'selector' | 'ast'): unknown {
  return (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
}

function isSelector(part: unknown): boolean {
  return (part as { readonly type?: unknown } | null | undefined)?.type === 'selector';
}

/** Options of `event`. */
export const eventSchema = z.strictObject({
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
});

export type EventOptions = z.output<typeof eventSchema>;
