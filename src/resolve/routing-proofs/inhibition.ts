import type { Diagnostic } from '../../core/index.js';
import { label } from '../../model/index.js';
import { type AlertFacts, canHave, contradiction, type InhibitRule, isCarried } from '../../notify/index.js';
import { report } from '../catalogue/catalogue.js';
import type { Evidence, Proof } from './evidence.js';

/** Every rule mutes what it should, and not itself. */
export const inhibition: Proof = evidence =>
  evidence.routing.inhibitRules.flatMap(rule => judged(rule, evidence));

function judged(rule: InhibitRule, evidence: Evidence): readonly Diagnostic[] {
  const { name, source, target, equal } = rule;
  const place = { path: evidence.path };
  if (source.length === 0 || target.length === 0)
    return [report('routing/inhibit-everything', { name }, place)];
  const [sources, targets] = [source, target].map(side =>
    evidence.alerts.filter(alert => canHave(side, alert)),
  ) as [AlertFacts[], AlertFacts[]];
  if (sources.length === 0 || targets.length === 0)
    return [report('routing/inhibit-nothing', { name }, place)];
  const itself = sources.find(alert => targets.includes(alert));
  const overlaps = itself !== undefined && contradiction([...source, ...target]) === undefined;
  const isNamed = source.some(matcher => matcher.label === 'alertname' && matcher.operator === '=');
  const unequal = [...sources, ...targets]
    .filter(({ expected }) => !expected)
    .flatMap(alert =>
      equal.filter(each => !isCarried(alert, each)).map(each => ({ label: each, alert: alert.name })),
    );
  return [
    ...(overlaps ? [report('routing/inhibit-itself', { name, alert: itself.name }, place)] : []),
    ...(equal.length === 0 && !isNamed ? [report('routing/inhibit-without-equal', { name }, place)] : []),
    ...(equal.includes(label.escalation) ? [report('routing/inhibit-step', { name }, place)] : []),
    ...unequal.slice(0, 1).map(facts => report('routing/inhibit-label', { name, ...facts }, place)),
    ...targets.flatMap(alert => late(rule, alert, evidence)),
  ];
}

/** The first notification of what is muted waits until whatever mutes it has been evaluated, too. */
function late(
  { name }: InhibitRule,
  alert: AlertFacts,
  { ways, evaluationIntervalMs }: Evidence,
): Diagnostic[] {
  const waits = [...(ways.get(alert)?.ends.keys() ?? [])].map(({ groupWaitMs }) => groupWaitMs);
  const wait = Math.min(...waits);
  if (alert.expected || wait >= evaluationIntervalMs) return [];
  const facts = { name, alert: alert.name, wait, interval: evaluationIntervalMs };
  return [report('routing/inhibit-late', facts, { path: alert.origin })];
}

/** Alerts that mute each other in a circle are told to nobody. */
export const inhibitionCycle: Proof = ({ routing, alerts, path }) => {
  const real = alerts.filter(({ expected }) => !expected);
  const muted = new Map<string, Set<string>>();
  for (const { source, target } of routing.inhibitRules) {
    const targets = real.filter(alert => canHave(target, alert)).map(({ name }) => name);
    for (const { name } of real.filter(alert => canHave(source, alert))) {
      muted.set(name, new Set([...(muted.get(name) ?? []), ...targets.filter(each => each !== name)]));
    }
  }
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
    return names === undefined ? [] : [report('routing/inhibition-cycle', { names }, { path })];
  });
};
