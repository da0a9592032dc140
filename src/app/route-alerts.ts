import { label, type System, WATCHDOG_ALERT, WATCHDOG_SEVERITY } from '../model/index.js';
import {
  externalStep,
  type KnownLabels,
  labelBook,
  matcherText,
  possibleRoutes,
  type Route,
  type RouteNode,
  repeatPeriod,
  routeTree,
} from '../notify/index.js';
import type { LandedAlert, RoutingNode, RoutingTree } from './routing-tree.js';

/** Puts every alert of a system, step by step, where Alertmanager will. */
export function routeAlerts(system: System): RoutingTree {
  const { receivers } = system.routing;
  const root = routeTree(system.routing.root);
  const landed = landings(system, root);
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
  return { system: system.name, root: draw(root) };
}

function landings(system: System, root: RouteNode): ReadonlyMap<Route, readonly LandedAlert[]> {
  const book = labelBook(system);
  const landed = new Map<Route, LandedAlert[]>();
  const land = (
    { name, severity }: Pick<LandedAlert, 'name' | 'severity'>,
    known: KnownLabels,
    stepOf: (node: RouteNode) => number,
  ): void => {
    for (const { node, surely } of possibleRoutes(root, known)) {
      landed.set(node.route, [
        ...(landed.get(node.route) ?? []),
        { name, severity, step: stepOf(node), surely },
      ]);
    }
  };
  land({ name: WATCHDOG_ALERT, severity: WATCHDOG_SEVERITY }, watchdogLabels(system), () => 0);
  for (const alert of system.alerts) {
    for (const { step } of alert.steps) land(alert, book.known(alert, step), () => step);
  }
  for (const external of system.externals) {
    land(external, book.knownExternal(external), ({ receiver }) => externalStep(system, external, receiver));
  }
  return landed;
}

function watchdogLabels({ name, prometheus }: System): KnownLabels {
  return {
    values: {
      ...prometheus.externalLabels,
      alertname: WATCHDOG_ALERT,
      [label.service]: name,
      [label.severity]: WATCHDOG_SEVERITY,
    },
    presence: () => 'never',
  };
}
