import { ownValue } from '../../core/index.js';
import { type Delivery, type Escalation, label } from '../../model/index.js';
import { type Route, repeatTiming } from '../../notify/index.js';
import { is } from './matchers.js';
import { route } from './route.js';

/** What all leaves of a policy have in common. */
export interface Leaves {
  readonly policy: Escalation;
  /** Time intervals in which the whole system is quiet. */
  readonly maintenance: readonly string[];
}

/** How often a leaf repeats: its own group interval only where the policy's does not divide the period. */
export function repeating(periodMs: number, { groupIntervalMs }: Escalation): Partial<Route> {
  const timing = repeatTiming(periodMs, groupIntervalMs);
  const { repeatIntervalMs } = timing;
  return timing.groupIntervalMs === groupIntervalMs ? { repeatIntervalMs } : { ...timing };
}

/**
 * The routes of a step's deliveries below `over`: the step's route itself is the leaf if there is one delivery, and else
 * the parent of one leaf for each. Time intervals stand on every leaf, because Alertmanager inherits none.
 */
export function leaves(
  deliveries: readonly Delivery[],
  over: Partial<Route>,
  below: (leaf: Partial<Route>) => readonly Route[],
  { policy, maintenance }: Leaves,
): Route {
  const each = deliveries.map(({ receiver, activeTimeIntervals, muteTimeIntervals }) => {
    const quiet = [...new Set([...muteTimeIntervals, ...policy.maintenance, ...maintenance])].sort();
    const times = { activeTimeIntervals, muteTimeIntervals: quiet };
    return { receiver, ...times, routes: below(times) };
  });
  const [only] = each;
  if (only !== undefined && each.length === 1) return route({ ...over, ...only });
  const siblings = each.map((leaf, index) => route({ ...leaf, continue: index < each.length - 1 }));
  return route({ ...over, routes: siblings });
}

/** The leaves of classes with a cooldown of their own, below that of all other alerts. */
export function classLeaves(classes: readonly string[], policy: Escalation, times: Partial<Route>): Route[] {
  return classes.flatMap(name => {
    const cooldownMs = ownValue(policy.cooldowns, name);
    if (cooldownMs === undefined) return [];
    return [route({ matchers: [is(label.class, name)], ...repeating(cooldownMs, policy), ...times })];
  });
}
