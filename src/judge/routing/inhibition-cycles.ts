import { type AlertFacts, canHave, type InhibitRule } from '../../notify/index.js';

/** Names of alerts that mute each other in a circle, each circle once, as the way from one of them back to itself. */
export function cycles(
  rules: readonly InhibitRule[],
  alerts: readonly AlertFacts[],
): readonly (readonly string[])[] {
  const muted = mutedBy(rules, alerts);
  const done = new Set<string>();
  const visit = (name: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name];
    if (done.has(name)) return undefined;
    done.add(name);
    for (const next of [...(muted.get(name) ?? [])].sort()) {
      const found = visit(next, [...trail, name]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return [...muted.keys()].sort().flatMap(name => {
    const names = visit(name, []);
    return names === undefined ? [] : [names];
  });
}

/** Which alerts an alert mutes, by name. */
function mutedBy(
  rules: readonly InhibitRule[],
  alerts: readonly AlertFacts[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const muted = new Map<string, Set<string>>();
  for (const { source, target } of rules) {
    const targets = alerts.filter(alert => canHave(target, alert)).map(({ name }) => name);
    for (const { name } of alerts.filter(alert => canHave(source, alert))) {
      muted.set(name, new Set([...(muted.get(name) ?? []), ...targets.filter(each => each !== name)]));
    }
  }
  return muted;
}
