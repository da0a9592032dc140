import { groupBy, type LogicalPath } from '../../core/index.js';
import type {
  Defined,
  Definition,
  RecipientOptions,
  RotationOptions,
  StepOptions,
  TurnOptions,
} from '../../language/index.js';
import { type Delivery, type Severity, stepReceiver, timeIntervalName } from '../../model/index.js';
import type { Context } from '../context.js';

/** The intervals of those who take turns, by name. */
export interface RotationTurns {
  readonly intervals: readonly string[];
  /** Whether somebody is told when none of them holds. */
  readonly hasOtherwise: boolean;
  readonly path: LogicalPath;
}

/** Whom a step tells and when. */
export interface Told {
  readonly deliveries: readonly Delivery[];
  readonly rotations: readonly RotationTurns[];
}

/** The receivers that are told at the same times. */
interface Shift {
  readonly during: readonly Definition<'timeInterval'>[];
  readonly outside: readonly Definition<'timeInterval'>[];
  readonly receivers: readonly Defined<'receiver'>[];
}

/** Everybody who is told at the same times is one of Alertmanager's receivers. */
export function deliveriesOf(
  { receivers }: StepOptions,
  at: { readonly policy: string; readonly severity: Severity; readonly step: number },
  path: LogicalPath,
  { system }: Context,
): Told {
  const shifts = receivers.flatMap(shiftsOf);
  const nameOf = ({ name }: Definition) => timeIntervalName(system, name);
  const byTime = groupBy(shifts, timeOf);
  const deliveries = [...byTime].map(([part, members]): Delivery => {
    const [{ during, outside } = { during: [], outside: [] }] = members;
    const notifies = members.flatMap(shift => shift.receivers.map(({ definition }) => definition.name));
    return {
      receiver: stepReceiver(at.policy, at.severity, at.step, byTime.size === 1 ? undefined : part),
      notifies: [...new Set(notifies)].sort(),
      activeTimeIntervals: during.map(nameOf).sort(),
      muteTimeIntervals: outside.map(nameOf).sort(),
    };
  });
  return {
    deliveries: deliveries.sort((a, b) => (a.receiver < b.receiver ? -1 : 1)),
    rotations: receivers.filter(isRotation).map(({ turns, otherwise }) => ({
      intervals: turns.map(({ interval }) => nameOf(interval.definition)),
      hasOtherwise: otherwise !== undefined,
      path,
    })),
  };
}

function shiftsOf(recipient: RecipientOptions): Shift[] {
  if (isRotation(recipient)) {
    const { turns, otherwise } = recipient;
    const rest = { during: [], outside: turns.map(({ interval }) => interval.definition) };
    return [...turns.map(shiftOf), ...(otherwise === undefined ? [] : [{ ...rest, ...otherwise }])];
  }
  return [isTurn(recipient) ? shiftOf(recipient) : { during: [], outside: [], receivers: [recipient] }];
}

function shiftOf({ when, interval, receivers }: TurnOptions): Shift {
  const [during, outside] = when === 'during' ? [[interval.definition], []] : [[], [interval.definition]];
  return { during, outside, receivers };
}

/** When, in words that can be part of a name. */
function timeOf({ during, outside }: Shift): string {
  const names = (prefix: string, intervals: readonly Definition[]) =>
    intervals.length === 0
      ? []
      : [
          `${prefix}-${intervals
            .map(({ name }) => name)
            .sort()
            .join('-or-')}`,
        ];
  return [...names('during', during), ...names('outside', outside)].join('-') || 'always';
}

const isRotation = (recipient: RecipientOptions): recipient is RotationOptions =>
  'type' in recipient && recipient.type === 'rotation';
const isTurn = (recipient: RecipientOptions): recipient is TurnOptions =>
  'type' in recipient && recipient.type === 'turn';
