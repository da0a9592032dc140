import { ownValue } from '../../core/index.js';
import { type Alert, label } from '../../model/index.js';
import {
  type AlertFacts,
  carriedLabels,
  isCarried,
  type KnownLabels,
  ruleFacts,
} from '../../notify/index.js';

/** What is known of our alert, at any of its steps. */
export function factsOf(
  { name, labels, flow, origin }: Alert,
  externalLabels: Readonly<Record<string, string>> = {},
): AlertFacts {
  return ruleFacts({ name, labels, flow, origin }, { externalLabels });
}

/** Labels that tell rules and routes apart, not what an alert is about. */
const OF_THE_RULE: readonly string[] = [
  'alertname',
  label.severity,
  label.escalation,
  label.policy,
  label.owner,
  label.class,
];

/** Labels that say who exposes a metric: of two programs that depend on each other, it is never the same. */
const OF_THE_EXPORTER: readonly string[] = ['instance', 'job'];

/** Labels by which an alert is likely to follow from another: what tells neither rules nor two programs apart. */
export function commonLabels(a: KnownLabels, b: KnownLabels, areOfOneProgram: boolean): readonly string[] {
  return sharedLabels(a, b).filter(
    name =>
      (areOfOneProgram || !OF_THE_EXPORTER.includes(name)) &&
      (ownValue(a.values, name) === undefined) === (ownValue(b.values, name) === undefined),
  );
}

/** Labels that two alerts surely carry, and whose values, as far as rules and definitions say them, can be equal. */
export function sharedLabels(a: KnownLabels, b: KnownLabels): readonly string[] {
  return carriedLabels(a).filter(name => {
    if (OF_THE_RULE.includes(name) || !isCarried(b, name)) return false;
    const [left, right] = [ownValue(a.values, name), ownValue(b.values, name)];
    return left === undefined || right === undefined || left === right;
  });
}

/** True if a label has the same value on all alerts of both, so that it tells none of them apart. */
export function isConstant(name: string, a: KnownLabels, b: KnownLabels): boolean {
  return ownValue(a.values, name) !== undefined && ownValue(a.values, name) === ownValue(b.values, name);
}
