import * as z from 'zod';
import type { Described } from './described.js';
import { handle } from './parts.js';
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

const somebody = z.array(handle('receiver')).min(1, 'a step must notify somebody').readonly();

/** Receivers that are told at some times only. */
const turn = z.strictObject({
  type: z.literal('turn'),
  when: z.enum(['during', 'outside']),
  interval: handle('timeInterval'),
  receivers: somebody,
});

const rest = z.strictObject({ type: z.literal('otherwise'), receivers: somebody });

/** Receivers that take turns: at any time, exactly one of them is told. */
const shifts = z.strictObject({
  type: z.literal('rotation'),
  turns: z.array(turn.extend({ when: z.literal('during') })).min(1, 'a rotation needs at least one turn'),
  otherwise: rest.optional(),
});

export const recipient = z.union([handle('receiver'), turn, shifts], {
  error: 'must be a receiver, or be returned by during(…), outside(…) or rotation(…)',
});

export type RecipientOptions = z.output<typeof recipient>;
export type TurnOptions = z.output<typeof turn>;
export type RotationOptions = z.output<typeof shifts>;

/** Who takes turns, as data. */
export const describedRecipients: readonly Described[] = [
  turnFunction(during, `during(businessHours, chat)`),
  turnFunction(outside, `outside(businessHours, mail)`),
  {
    name: 'rotation',
    call: rotation,
    parameters: ['...turns'],
    schemas: [],
    argumentsOf: ({ type, turns, otherwise: last }) =>
      type === 'rotation'
        ? [...(turns as readonly unknown[]), ...(last === undefined ? [] : [last])]
        : undefined,
    example: `rotation(during(businessHours, chat), otherwise(mail))`,
  },
  {
    name: 'otherwise',
    call: otherwise,
    parameters: ['...receivers'],
    schemas: [],
    argumentsOf: ({ type, receivers }) =>
      type === 'otherwise' ? (receivers as readonly unknown[]) : undefined,
    example: `otherwise(mail)`,
  },
];

function turnFunction(call: Described['call'], example: string): Described {
  return {
    name: call.name,
    call,
    parameters: ['interval', '...receivers'],
    schemas: [],
    argumentsOf: ({ type, when, interval, receivers }) =>
      type === 'turn' && when === call.name ? [interval, ...(receivers as readonly unknown[])] : undefined,
    example,
  };
}
