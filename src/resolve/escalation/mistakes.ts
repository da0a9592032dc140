import type { LogicalPath } from '../../core/index.js';
import type { EscalationOptions, StepOptions } from '../../language/index.js';
import { type Inhibition, SEVERITIES, type Severity } from '../../model/index.js';
import { RETENTION_MS } from '../../notify/index.js';
import type { Context } from '../context.js';
import { report } from '../problems/problems.js';

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
  }
  const named = new Set<Severity>();
  for (const start of SEVERITIES) {
    const cycle = named.has(start) ? undefined : cycleFrom(start, inhibitions);
    if (cycle === undefined) continue;
    for (const each of cycle) named.add(each);
    note(report('escalation/inhibition-cycle', { severities: cycle }, place));
  }
}

/** The way from a severity back to itself, if what it mutes mutes it in turn. */
function cycleFrom(start: Severity, inhibitions: readonly Inhibition[]): readonly Severity[] | undefined {
  const visit = (from: Severity, trail: readonly Severity[]): readonly Severity[] | undefined => {
    for (const { source, target } of inhibitions) {
      if (source !== from || target === from) continue;
      if (target === start) return [...trail, target];
      const found = trail.includes(target) ? undefined : visit(target, [...trail, target]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return visit(start, [start]);
}
