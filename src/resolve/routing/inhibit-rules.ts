import { groupBy } from '../../core/index.js';
import {
  type Alert,
  type Escalation,
  type ExternalAlert,
  FIRST_STEP,
  label,
  SEVERITIES,
  type Severity,
} from '../../model/index.js';
import type { InhibitRule, RouteMatcher } from '../../notify/index.js';
import { print } from '../../promql/index.js';
import { is } from './matchers.js';
import type { RoutedSystem } from './routed-system.js';
import { factsOf, sharedLabels } from './shared-labels.js';

/**
 * Every rule has one source: since 0.30 Alertmanager remembers one source for each set of equal labels
 * (https://github.com/prometheus/alertmanager/issues/5162). Of the steps of an alert it is the first, because a later one
 * may end before. Source and target are always disjoint.
 */
export function inhibitRules(
  { escalations, alerts, externals }: RoutedSystem,
  /** The system, where others run beside it: none of its alerts mutes theirs. */
  among: string | undefined,
): InhibitRule[] {
  const ofSignal = groupBy(alerts, signalKey);
  return [
    ...escalations.flatMap(policy => severityRules(policy, among)),
    ...alerts.flatMap(alert => signalRules(alert, ofSignal.get(signalKey(alert)) ?? [])),
    ...alerts.flatMap(alert => dependencyRules(alert, externals)),
  ];
}

/** One rule for each pair of severities that a policy names. Both sides are its own alerts. */
function severityRules({ name, inhibitions }: Escalation, among: string | undefined): InhibitRule[] {
  const service = among === undefined ? [] : [is(label.service, among)];
  const of = (severity: Severity) => [...service, is(label.policy, name), is(label.severity, severity)];
  return inhibitions.map(({ source, target, equal }) => ({
    name: `${among === undefined ? '' : `${among}, `}${name}: ${source} mutes ${target}`,
    source: [...of(source), firstStep],
    target: of(target),
    equal,
  }));
}

/** Of two limits of one signal, the one that is more severe mutes the other: they say the same. */
function signalRules(target: Alert, ofSameSignal: readonly Alert[]): InhibitRule[] {
  return ofSameSignal
    .filter(source => rank(source) > rank(target))
    .map(source =>
      muting(
        source.name,
        [...ours(source.name, source), firstStep],
        target,
        sharedLabels(factsOf(source), factsOf(target)),
      ),
    );
}

function dependencyRules(target: Alert, externals: readonly ExternalAlert[]): InhibitRule[] {
  return (target.dependsOn ?? []).map(({ alert, equal }) => {
    const external = externals.find(({ name }) => name === alert);
    return muting(alert, external?.matchers ?? [...ours(alert, target), firstStep], target, equal);
  });
}

function muting(
  name: string,
  source: readonly RouteMatcher[],
  target: Alert,
  equal: readonly string[],
): InhibitRule {
  return { name: `${name} mutes ${target.name}`, source, target: ours(target.name, target), equal };
}

/** What one of our alerts is known by. */
function ours(name: string, { labels }: Alert): RouteMatcher[] {
  const service = labels[label.service];
  return [is('alertname', name), ...(service === undefined ? [] : [is(label.service, service)])];
}

const firstStep = is(label.escalation, FIRST_STEP);

/** Equal for alerts that compare the same with a limit, in the same direction; an alert without one is alone. */
function signalKey({ name, threshold, signal }: Alert): string {
  const direction = threshold?.operator[0];
  return direction === '>' || direction === '<' ? `${direction} ${print(signal)}` : `alert ${name}`;
}

const rank = ({ severity }: Alert): number => SEVERITIES.indexOf(severity);
