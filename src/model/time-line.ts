import { type Labels, type TimeLineEntry, timeLine } from '../notify/index.js';
import type { Alert } from './alert.js';
import { externalFacts, stepFacts } from './alert-facts.js';
import type { RoutedEnvironment } from './environment.js';
import type { ExternalAlert } from './external.js';

/** When one step of an alert notifies one receiver. */
export interface StepEntry extends TimeLineEntry {
  readonly step: number;
}

/** When each step of an alert notifies whom. Labels of its series may be `given`. */
export function alertTimeLine(
  environment: Pick<RoutedEnvironment, 'prometheus' | 'routing'>,
): (alert: Alert, given?: Labels) => readonly StepEntry[] {
  const { scrapeIntervalMs, evaluationIntervalMs: usualMs } = environment.prometheus;
  const entries = timeLine(environment.routing);
  return (alert, given) => {
    const { intervalMs: evaluationIntervalMs = usualMs } = alert;
    return alert.steps.flatMap(({ step, forMs }) =>
      entries(stepFacts(environment, alert, step, given), {
        forMs,
        scrapeIntervalMs,
        evaluationIntervalMs,
      }).map(entry => ({ ...entry, step })),
    );
  };
}

/** The same for somebody else's alert, counted from when Alertmanager first hears of it. */
export function externalTimeLine(
  environment: Pick<RoutedEnvironment, 'routing' | 'escalations'>,
): (external: ExternalAlert, given?: Labels) => readonly StepEntry[] {
  const entries = timeLine(environment.routing);
  return (external, given) =>
    entries(externalFacts(external, given)).map(entry => ({
      ...entry,
      step: externalStep(environment, external, entry.node.receiver),
    }));
}

/** The step of its policy that a receiver stands for; such an alert has no label that says it. */
export function externalStep(
  { escalations }: Pick<RoutedEnvironment, 'escalations'>,
  { policy, severity }: ExternalAlert,
  receiver: string,
): number {
  const steps = escalations.find(({ name }) => name === policy)?.policies[severity] ?? [];
  return steps.find(({ deliveries }) => deliveries.some(each => each.receiver === receiver))?.step ?? 0;
}
