import { type AlertFacts, canHave, type InhibitRule } from '../../notify/index.js';

/** An inhibition with the alerts that are on its sides. */
export interface SidedInhibition {
  readonly rule: InhibitRule;
  readonly sources: readonly AlertFacts[];
  readonly targets: readonly AlertFacts[];
}

/** A side without matchers takes every alert, which is a mistake of its own: those inhibitions are left out. */
export function sidedInhibitions(
  rules: readonly InhibitRule[],
  alerts: readonly AlertFacts[],
): readonly SidedInhibition[] {
  return rules
    .filter(({ source, target }) => source.length > 0 && target.length > 0)
    .map(rule => ({
      rule,
      sources: alerts.filter(alert => canHave(rule.source, alert)),
      targets: alerts.filter(alert => canHave(rule.target, alert)),
    }));
}

/** One that can mute something. */
export function isAlive({ sources, targets }: SidedInhibition): boolean {
  return sources.length > 0 && targets.length > 0;
}
