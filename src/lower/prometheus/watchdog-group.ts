import type { RuleGroup } from '../../formats/rules/index.js';
import {
  alertGroup,
  annotation,
  type Environment,
  WATCHDOG_ALERT,
  watchdogLabels,
} from '../../model/index.js';

/** The dead man's switch: an alert that always fires, so that its absence says that alerting is broken. */
export function watchdogGroup(environment: Environment): RuleGroup {
  return {
    name: alertGroup(environment.name, WATCHDOG_ALERT),
    rules: [
      {
        alert: WATCHDOG_ALERT,
        expr: 'vector(1)',
        labels: watchdogLabels(environment.name),
        annotations: {
          [annotation.summary]: `Alerting of ${environment.name} works`,
          [annotation.description]:
            'Fires always. When it no longer arrives, no other alert does: look at Prometheus, then at Alertmanager, then at the receiver.',
        },
      },
    ],
  };
}
