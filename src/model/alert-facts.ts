import { type AlertFacts, type Labels, ruleFacts } from '../notify/index.js';
import type { LabelFact, LabelFlow } from '../promql/index.js';
import type { Alert } from './alert.js';
import { label, WATCHDOG_ALERT, WATCHDOG_SEVERITY } from './conventions.js';
import type { Environment } from './environment.js';
import type { Escalation } from './escalation.js';
import type { ExternalAlert } from './external.js';
import type { Programs } from './prometheus.js';
import { SEVERITIES } from './severity.js';
import type { System } from './system.js';

type Scraped = Pick<Programs, 'prometheus'>;

/** All that a place's routing is for: alerts by step, others' alerts, the dead man's switch, and what policies serve. */
export function alertFacts(environment: Environment): readonly AlertFacts[] {
  const { systems } = environment;
  return [
    ...systems.flatMap(system => notifiedFacts(system, environment)),
    watchdogFacts(environment),
    ...systems.flatMap(({ name, escalations }) => escalations.flatMap(policy => servedFacts(name, policy))),
  ];
}

function notifiedFacts({ alerts, externals }: System, environment: Scraped): readonly AlertFacts[] {
  return [
    ...alerts.flatMap(alert => alert.steps.map(({ step }) => stepFacts(environment, alert, step))),
    ...externals.map(external => externalFacts(external)),
  ];
}

/** What is known of an alert at one of its steps. Labels of a series may be `given`. */
export function stepFacts({ prometheus }: Scraped, alert: Alert, step: number, given?: Labels): AlertFacts {
  const { name, carries, flow, origin } = alert;
  const absent = OF_RULES.filter(each => !carries.includes(each));
  const labels = { ...none(absent), ...alert.labels, [label.escalation]: String(step) };
  const rule = { name, step, labels, flow, origin };
  return ruleFacts(rule, { externalLabels: prometheus.externalLabels, given });
}

/** What is known of somebody else's alert: what it is known by, and what it is said to carry. It may carry more. */
export function externalFacts(external: ExternalAlert, given: Labels = {}): AlertFacts {
  const { name, matchers, carries, origin } = external;
  const exact = matchers.flatMap(({ label: name, operator, value }) =>
    operator === '=' ? [[name, value] as const] : [],
  );
  return {
    name,
    values: { ...given, ...none(NOT_THEIRS), ...Object.fromEntries(exact) },
    flow: carrying(carries),
    satisfies: matchers,
    expected: false,
    origin,
  };
}

/** The dead man's switch, whose condition has no series. */
export function watchdogFacts({ name, prometheus }: Scraped & Pick<Environment, 'name'>): AlertFacts {
  const labels = watchdogLabels(name);
  const flow: LabelFlow = { labels: new Map(), open: false };
  return ruleFacts({ name: WATCHDOG_ALERT, labels, flow, origin: [name] }, prometheus);
}

/** The labels that its rule sets. */
export function watchdogLabels(environment: string): Labels {
  return { [label.service]: environment, [label.severity]: WATCHDOG_SEVERITY };
}

/** What a policy serves, whether an alert has it yet or not. */
function servedFacts(system: string, { name: policy, policies, origin }: Escalation): AlertFacts[] {
  return SEVERITIES.flatMap(severity =>
    (policies[severity] ?? []).map(({ step }) => ({
      name: `${policy}, ${severity}`,
      step,
      values: {
        [label.service]: system,
        [label.policy]: policy,
        [label.severity]: severity,
        [label.escalation]: String(step),
      },
      flow: carrying(['alertname']),
      expected: true,
      origin,
    })),
  );
}

/** Labels of ours that only some rules set. */
const OF_RULES: readonly string[] = [label.owner, label.class];

/** Labels that only our own rules put on an alert. */
const NOT_THEIRS: readonly string[] = [label.policy, label.escalation, ...OF_RULES];

const none = (labels: readonly string[]): Labels => Object.fromEntries(labels.map(name => [name, '']));

/** Series that surely carry these labels, and perhaps others. */
function carrying(labels: readonly string[]): LabelFlow {
  return {
    labels: new Map<string, LabelFact>(labels.map(name => [name, { presence: 'surely' }])),
    open: true,
  };
}
