import { type Alert, type Delivery, type Escalation, label, type System } from '../../model/index.js';

/** When a step of an alert notifies somebody. */
export interface TimeLineEntry {
  readonly step: number;
  readonly delivery: Delivery;
  /** The longest time from when the condition begins to hold: a scrape and an evaluation that had just gone by. */
  readonly latestMs: number;
  /** How often it notifies again while the alert fires. */
  readonly repeatMs: number;
}

/** The policy that serves an alert. */
export function policyOf({ escalations }: Pick<System, 'escalations'>, alert: Alert): Escalation | undefined {
  return escalations.find(({ name }) => name === alert.labels[label.policy]);
}

/** Who is told of an alert and when, step by step: scrape, evaluation, `for`, and the group's wait. */
export function timeLine(
  system: Pick<System, 'escalations' | 'prometheus'>,
  alert: Alert,
): readonly TimeLineEntry[] {
  const policy = policyOf(system, alert);
  if (policy === undefined) return [];
  const { scrapeIntervalMs, evaluationIntervalMs } = system.prometheus;
  const intervalMs = alert.intervalMs ?? evaluationIntervalMs;
  const steps = policy.policies[alert.severity] ?? [];
  return alert.steps.flatMap(({ step, forMs }) => {
    const told = steps.find(each => each.step === step);
    // The first evaluation at which the condition has held long enough.
    const firesMs = Math.ceil(forMs / intervalMs) * intervalMs;
    const latestMs = scrapeIntervalMs + intervalMs + firesMs + policy.groupWaitMs;
    return (told?.deliveries ?? []).map(delivery => ({
      step,
      delivery,
      latestMs,
      repeatMs: told?.continuous ? told.repeatMs : cooldownOf(policy, alert, told?.repeatMs),
    }));
  });
}

function cooldownOf({ cooldowns, cooldownMs }: Escalation, { labels }: Alert, usualMs = cooldownMs): number {
  const name = labels[label.class];
  return (name !== undefined && Object.hasOwn(cooldowns, name) && cooldowns[name]) || usualMs;
}
