import type { LogicalPath } from '../../core/index.js';
import {
  type EscalationOptions,
  type Inhibition,
  RETENTION_MS,
  type Severity,
  type StepOptions,
} from '../../model/index.js';
import { report } from '../catalogue.js';
import type { Context } from '../context.js';

/** Delays that do not grow, and groups that would tell a step late. */
export function noteStepMistakes(
  severity: Severity,
  steps: readonly StepOptions[],
  { groupInterval, cooldown, cooldowns }: EscalationOptions,
  path: LogicalPath,
  { note }: Context,
): void {
  const place = { path: [...path, severity] };
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
  const periods = [cooldown, ...Object.values(cooldowns), ...steps.flatMap(({ every }) => every ?? [])];
  for (const period of new Set(periods.filter(each => each > RETENTION_MS))) {
    note(report('escalation/retention', { period, retention: RETENTION_MS }, place));
  }
}

/** Alertmanager lets two rules mute each other, and then nobody is told. */
export function noteInhibitionMistakes(
  inhibitions: readonly Inhibition[],
  path: LogicalPath,
  { note }: Context,
): void {
  const place = { path: [...path, 'inhibit'] };
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
