import type { Receiver } from './receivers.js';
import type { TimeInterval } from './time-interval.js';

/** Receivers that are told at some times only. What fires at others and goes on firing, they hear when theirs begins. */
export interface Turn<W extends 'during' | 'outside' = 'during' | 'outside'> {
  readonly type: 'turn';
  readonly when: W;
  readonly interval: TimeInterval;
  readonly receivers: readonly Receiver[];
}

/** Told while the interval holds. */
export function during(interval: TimeInterval, ...receivers: readonly Receiver[]): Turn<'during'> {
  return { type: 'turn', when: 'during', interval, receivers };
}

/** Told while it does not. */
export function outside(interval: TimeInterval, ...receivers: readonly Receiver[]): Turn<'outside'> {
  return { type: 'turn', when: 'outside', interval, receivers };
}

/** Those whose turn it is when it is nobody else's. */
export interface Otherwise {
  readonly type: 'otherwise';
  readonly receivers: readonly Receiver[];
}

/** Told when none of the rotation's intervals holds. */
export function otherwise(...receivers: readonly Receiver[]): Otherwise {
  return { type: 'otherwise', receivers };
}

/** Receivers that take turns: at any time, it is the turn of one of them. */
export interface Rotation {
  readonly type: 'rotation';
  readonly turns: readonly Turn<'during'>[];
  readonly otherwise?: Otherwise;
}

/**
 * On call by the clock: `rotation(during(daytime, alice), during(evening, bob), otherwise(carol))`. The intervals may not
 * overlap, and without `otherwise(…)` they must leave no time open.
 */
export function rotation(
  ...turns: readonly Turn<'during'>[] | readonly [...Turn<'during'>[], Otherwise]
): Rotation {
  const last = turns.at(-1);
  const rest = last?.type === 'otherwise' ? { otherwise: last } : {};
  return {
    type: 'rotation',
    turns: turns.filter(turn => turn !== rest.otherwise) as Turn<'during'>[],
    ...rest,
  };
}

/** Whom a step notifies. */
export type Recipient = Receiver | Turn | Rotation;
