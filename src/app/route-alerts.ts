import {
  externalFacts,
  externalStep,
  type RoutedEnvironment,
  stepFacts,
  WATCHDOG_SEVERITY,
  watchdogFacts,
} from '../model/index.js';
import {
  type AlertFacts,
  matcherText,
  possibleRoutes,
  type Route,
  type RouteNode,
  repeatPeriod,
  routeTree,
} from '../notify/index.js';
import type { LandedAlert, RoutingNode, RoutingTree } from './routing-tree.js';

/** Puts every alert of a place, step by step, where Alertmanager will. */
export function routeAlerts(environment: RoutedEnvironment): RoutingTree {
  const { receivers } = environment.routing;
  const root = routeTree(environment.routing.root);
  const landed = landings(environment, root);
  const places = new Map(receivers.map(({ name, notifies }) => [name, notifies]));
  const draw = (node: RouteNode): RoutingNode => {
    const { route, receiver, groupBy, groupWaitMs, groupIntervalMs } = node;
    const { activeTimeIntervals, muteTimeIntervals } = route;
    return {
      matchers: route.matchers.map(matcherText),
      receiver,
      notifies: places.get(receiver) ?? [],
      groupBy,
      groupWaitMs,
      groupIntervalMs,
      repeatMs: repeatPeriod(node),
      continue: route.continue,
      activeTimeIntervals,
      muteTimeIntervals,
      alerts: landed.get(route) ?? [],
      routes: node.children.map(draw),
    };
  };
  return { environment: environment.name, root: draw(root) };
}

function landings(
  environment: RoutedEnvironment,
  root: RouteNode,
): ReadonlyMap<Route, readonly LandedAlert[]> {
  const landed = new Map<Route, LandedAlert[]>();
  const land = (facts: AlertFacts, severity: string, stepOf: (node: RouteNode) => number): void => {
    for (const { node, surely } of possibleRoutes(root, facts)) {
      const alert = { name: facts.name, severity, step: stepOf(node), surely };
      landed.set(node.route, [...(landed.get(node.route) ?? []), alert]);
    }
  };
  land(watchdogFacts(environment), WATCHDOG_SEVERITY, () => 0);
  for (const system of environment.systems) {
    for (const alert of system.alerts) {
      for (const { step } of alert.steps)
        land(stepFacts(environment, alert, step), alert.severity, () => step);
    }
    for (const external of system.externals) {
      const stepOf = ({ receiver }: RouteNode) => externalStep(system, external, receiver);
      land(externalFacts(external), external.severity, stepOf);
    }
  }
  return landed;
}
