import {
  type Alert,
  alertTimeLine,
  type Delivery,
  type Environment,
  isRouted,
  type StepEntry,
  type System,
} from '../../model/index.js';

/** When a step of an alert notifies somebody, as pages tell it. */
export interface Told extends Pick<StepEntry, 'step' | 'latestMs' | 'repeatMs'> {
  readonly delivery: Delivery;
}

/** Who is told of an alert and when, step by step; worked out once, though several pages tell it. */
export function whoIsTold(system: System, environment: Environment): (alert: Alert) => readonly Told[] {
  const deliveries = new Map(deliveriesOf(system).map(delivery => [delivery.receiver, delivery]));
  const entries = isRouted(environment) ? alertTimeLine(environment) : () => [];
  const known = new Map<Alert, readonly Told[]>();
  return alert => {
    const told =
      known.get(alert) ??
      entries(alert).flatMap(({ node, step, latestMs, repeatMs }) => {
        const delivery = deliveries.get(node.receiver);
        return delivery === undefined ? [] : [{ step, delivery, latestMs, repeatMs }];
      });
    known.set(alert, told);
    return told;
  };
}

function deliveriesOf({ escalations }: System): readonly Delivery[] {
  return escalations.flatMap(({ policies }) =>
    Object.values(policies).flatMap(steps => steps.flatMap(({ deliveries }) => deliveries)),
  );
}
