import { type Definition, escalationSchema, type StepOptions } from '../../language/index.js';
import { type Escalation, label, SEVERITIES, timeIntervalName } from '../../model/index.js';
import type { Context } from '../context.js';
import { shape } from '../definitions/shape.js';
import { deliveriesOf, type RotationTurns } from './deliveries.js';
import { noteInhibitionMistakes, noteStepMistakes } from './mistakes.js';

/** A policy, and what can be judged only beside others. */
export interface Escalated {
  readonly escalation: Escalation;
  /** Those who take turns, which is judged when the intervals are known. */
  readonly rotations: readonly RotationTurns[];
}

/** One policy, with the steps of each severity in order. Undefined if its options make none. */
export function resolvePolicy(
  { name, options, site }: Definition<'escalation'>,
  owners: readonly string[],
  path: readonly string[],
  context: Context,
): Escalated | undefined {
  context.place(path, site);
  const shaped = shape(escalationSchema, options, path);
  if ('problems' in shaped) {
    context.note(...shaped.problems);
    return undefined;
  }
  const policy = shaped.value;
  const served = SEVERITIES.flatMap(severity => {
    const steps = policy[severity];
    if (steps === undefined) return [];
    noteStepMistakes(severity, steps, policy, path, context);
    return [{ severity, steps: inOrder(steps) }];
  });
  noteInhibitionMistakes(policy.inhibit, path, context);
  const who = served.flatMap(({ severity, steps }) =>
    steps.map((step, index) => ({
      severity,
      step,
      index,
      told: deliveriesOf(step, { policy: name, severity, step: index }, [...path, severity], context),
    })),
  );
  return {
    escalation: {
      name,
      owners,
      groupBy: [...new Set([...policy.groupBy, label.escalation])],
      groupWaitMs: policy.groupWait,
      groupIntervalMs: policy.groupInterval,
      cooldownMs: policy.cooldown,
      cooldowns: policy.cooldowns,
      maintenance: policy.maintenance
        .map(({ definition }) => timeIntervalName(context.system, definition.name))
        .sort(),
      inhibitions: policy.inhibit,
      policies: Object.fromEntries(
        served.map(({ severity }) => [
          severity,
          who
            .filter(each => each.severity === severity)
            .map(({ step: { delay, every }, index, told }) => ({
              step: index,
              delayMs: delay,
              deliveries: told.deliveries,
              continuous: every !== undefined,
              repeatMs: every ?? policy.cooldown,
            })),
        ]),
      ),
      origin: path,
    },
    rotations: who.flatMap(({ told }) => told.rotations),
  };
}

/** Steps are counted in the order of their delays; the first is one that is not continuous, if there is one. */
function inOrder(steps: readonly StepOptions[]): readonly StepOptions[] {
  const rank = (step: StepOptions): number => (step.every === undefined ? 0 : 1);
  return steps.toSorted((a, b) => a.delay - b.delay || rank(a) - rank(b));
}
