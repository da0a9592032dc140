import {
  type Alert,
  type Escalation,
  type ExternalAlert,
  knownExternal,
  label,
  SEVERITIES,
  WATCHDOG_ALERT,
  WATCHDOG_SEVERITY,
} from '../../model/index.js';
import type { RoutedAlert } from './routed-alert.js';

interface Parts {
  readonly name: string;
  readonly alerts: readonly Alert[];
  readonly externals: readonly ExternalAlert[];
  readonly escalations: readonly Escalation[];
}

/** All that a system's tree is for: its alerts by step, others' alerts, the dead man's switch, and what may come. */
export function routedAlerts({ name, alerts, externals, escalations }: Parts): readonly RoutedAlert[] {
  return [
    ...alerts.flatMap(ours),
    ...externals.map(others),
    watchdog(name),
    ...escalations.flatMap(policy => served(name, policy)),
  ];
}

function ours({ name, labels, carries, steps, origin }: Alert): RoutedAlert[] {
  return steps.map(({ step }) => ({
    name,
    values: { ...labels, alertname: name, [label.escalation]: String(step) },
    carries,
    open: false,
    expected: false,
    origin,
  }));
}

function others(external: ExternalAlert): RoutedAlert {
  const { name, carries, origin } = external;
  const { values, satisfies } = knownExternal(external);
  return { name, values, satisfies, carries, open: true, expected: false, origin };
}

function watchdog(system: string): RoutedAlert {
  const values = { alertname: WATCHDOG_ALERT, [label.service]: system, [label.severity]: WATCHDOG_SEVERITY };
  return {
    name: WATCHDOG_ALERT,
    values,
    carries: Object.keys(values),
    open: false,
    expected: false,
    origin: [system],
  };
}

/** What a policy serves, whether an alert has it yet or not. */
function served(system: string, { name: policy, policies, origin }: Escalation): RoutedAlert[] {
  return SEVERITIES.flatMap(severity =>
    (policies[severity] ?? []).map(({ step }) => ({
      name: `${policy}, ${severity}`,
      values: {
        [label.service]: system,
        [label.policy]: policy,
        [label.severity]: severity,
        [label.escalation]: String(step),
      },
      carries: ['alertname'],
      open: true,
      expected: true,
      origin,
    })),
  );
}
