import { label, type Route, type System, WATCHDOG_ALERT, WATCHDOG_SEVERITY } from '../model/index.js';
import {
  childNode,
  externalStep,
  type KnownLabels,
  labelBook,
  matcherText,
  possibleRoutes,
  type RouteNode,
  repeatPeriod,
  rootNode,
  routeOf,
} from '../simulate/index.js';
import type { LandedAlert, RoutingNode, RoutingTree } from './routing-tree.js';

/** Puts every alert of a system, step by step, where Alertmanager will. */
export function routeAlerts(system: System): RoutingTree {
  const { root, receivers } = system.routing;
  const landed = landings(system);
  const places = new Map(receivers.map(({ name, notifies }) => [name, notifies]));
  const draw = (node: RouteNode): RoutingNode => {
    const route = routeOf(node);
    const { receiver, groupBy, groupWaitMs, groupIntervalMs, activeTimeIntervals, muteTimeIntervals } = node;
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
      routes: route.routes.map(child => draw(childNode(node, child))),
    };
  };
  return { system: system.name, root: draw(rootNode(root)) };
}

function landings(system: System): ReadonlyMap<Route, readonly LandedAlert[]> {
  const book = labelBook(system);
  const landed = new Map<Route, LandedAlert[]>();
  const land = (
    { name, severity }: Pick<LandedAlert, 'name' | 'severity'>,
    known: KnownLabels,
    stepOf: (node: RouteNode) => number,
  ): void => {
    for (const { node, surely } of possibleRoutes(system.routing.root, known)) {
      const route = routeOf(node);
      landed.set(route, [...(landed.get(route) ?? []), { name, severity, step: stepOf(node), surely }]);
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
    isOpen: () => false,
  };
}
