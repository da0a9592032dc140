import {
  type Definition,
  type Escalation,
  type EscalationOptions,
  type EscalationStep,
  escalationSchema,
  type Inhibition,
  label,
  repeatInterval,
  SEVERITIES,
  type Severity,
  type StepOptions,
  stepReceiver,
} from '../model/index.js';
import { report } from './catalogue.js';
import type { Context } from './context.js';
import { shape } from './shape.js';

export interface Escalated {
  readonly escalation: Escalation;
  readonly inhibitions: readonly Inhibition[];
  /** The receivers that its steps name. */
  readonly receivers: readonly Definition<'receiver'>[];
}

/** The policy of a system, with the steps of each severity in order. Undefined if its options make none. */
export function resolveEscalation(
  { name, options, site }: Definition<'escalation'>,
  context: Context,
): Escalated | undefined {
  const path = [context.system, 'escalation'];
  context.place(path, site);
  const shaped = shape(escalationSchema, options, path);
  if ('problems' in shaped) {
    context.note(...shaped.problems);
    return undefined;
  }
  const policy = shaped.value as EscalationOptions;
  const served = SEVERITIES.flatMap(severity => {
    const steps = policy[severity];
    return steps === undefined ? [] : [{ severity, steps }];
  });
  for (const { severity, steps } of served) noteStepMistakes(severity, steps, policy, context);
  noteInhibitionMistakes(policy.inhibit, context);
  return {
    escalation: {
      name,
      groupBy: [...new Set([...policy.groupBy, label.escalation])],
      groupWaitMs: policy.groupWait,
      groupIntervalMs: policy.groupInterval,
      cooldownMs: policy.cooldown,
      policies: Object.fromEntries(
        served.map(({ severity, steps }) => [severity, resolveSteps(name, severity, steps, policy)]),
      ),
      origin: path.join(' > '),
    },
    inhibitions: policy.inhibit,
    receivers: served.flatMap(({ steps }) =>
      steps.flatMap(step => step.receivers.map(({ definition }) => definition)),
    ),
  };
}

/** Steps are counted in the order of their delays; the first is one that is not continuous, if there is one. */
function resolveSteps(
  policy: string,
  severity: Severity,
  steps: readonly StepOptions[],
  { cooldown, groupInterval }: EscalationOptions,
): readonly EscalationStep[] {
  const rank = (step: StepOptions): number => (step.every === undefined ? 0 : 1);
  return steps
    .toSorted((a, b) => a.delay - b.delay || rank(a) - rank(b))
    .map(({ delay, every, receivers }, step) => ({
      step,
      delayMs: delay,
      receiver: stepReceiver(policy, severity, step),
      notifies: [...new Set(receivers.map(({ definition }) => definition.name))].sort(),
      continuous: every !== undefined,
      repeatMs: every ?? cooldown,
      repeatIntervalMs: repeatInterval(every ?? cooldown, groupInterval),
    }));
}

function noteStepMistakes(
  severity: Severity,
  steps: readonly StepOptions[],
  { groupInterval }: EscalationOptions,
  { system, note }: Context,
): void {
  const place = { path: [system, 'escalation', severity] };
  const delays = steps.filter(({ every }) => every === undefined).map(({ delay }) => delay);
  const [first] = delays;
  if (first !== undefined && first > 0 && steps.every(({ delay }) => delay > 0)) {
    note(report('escalation/no-first-step', { severity, delay: first }, place));
  }
  const gaps = delays.slice(1).map((delay, index) => delay - (delays[index] ?? 0));
  gaps.forEach((gap, index) => {
    const [before = 0, delay = 0] = delays.slice(index, index + 2);
    if (gap <= 0) note(report('escalation/delays', { severity, delay, before }, place));
  });
  const gap = Math.min(...gaps.filter(each => each > 0));
  if (gap < groupInterval)
    note(report('escalation/group-interval', { severity, interval: groupInterval, gap }, place));
}

/** Alertmanager lets two rules mute each other, and then nobody is told. */
function noteInhibitionMistakes(inhibitions: readonly Inhibition[], { system, note }: Context): void {
  const place = { path: [system, 'escalation', 'inhibit'] };
  for (const { source, target } of inhibitions) {
    if (source === target) note(report('escalation/inhibits-itself', { severity: source }, place));
    if (source !== target && reaches(target, source, inhibitions)) {
      note(report('escalation/inhibition-cycle', { source, target }, place));
    }
  }
}

function reaches(
  from: Severity,
  to: Severity,
  inhibitions: readonly Inhibition[],
  seen: readonly Severity[] = [],
): boolean {
  return inhibitions
    .filter(({ source }) => source === from && !seen.includes(source))
    .some(({ target }) => target === to || reaches(target, to, inhibitions, [...seen, from]));
}
