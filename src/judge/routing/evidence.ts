import { lazy, type Place } from '../../core/index.js';
import {
  type AlertFacts,
  type InhibitRule,
  type RoutedReceiver,
  type RouteNode,
  type Routing,
  routeTree,
  type TimeInterval,
  withDescendants,
} from '../../notify/index.js';
import { coverageIn, type RouteCoverage } from './coverage.js';
import { type DeadRoute, deadRoutes } from './dead-routes.js';
import { type SidedInhibition, sidedInhibitions } from './inhibitions.js';
import { type Ways, waysThrough } from './ways.js';

/** A routing tree, and what is known of the alerts that it is for. */
export interface JudgedRouting {
  readonly routing: Routing;
  readonly alerts: readonly AlertFacts[];
  /** How often alerts are evaluated: as much later an inhibitor can come. */
  readonly evaluationIntervalMs: number;
  /** The label that tells the steps of one alert apart, where alerts have steps. */
  readonly stepLabel?: string | undefined;
  /** Where a part of it is written. */
  readonly placeOf: (part: RoutingPart) => Place;
}

export type RoutingPart = AlertFacts | RouteNode | RoutedReceiver | TimeInterval | InhibitRule;

/** What the rules of routing look at: the tree with all that several of them must know, worked out once. */
export interface RoutingEvidence extends JudgedRouting {
  readonly root: RouteNode;
  readonly nodes: readonly RouteNode[];
  /** The alerts that some rule fires, without those that a policy merely serves. */
  readonly real: readonly AlertFacts[];
  readonly ways: ReadonlyMap<AlertFacts, Ways>;
  /** Routes that an alert can enter. */
  readonly entered: ReadonlySet<RouteNode>;
  /** Routes that none can enter: of each branch the topmost, with the reason. */
  readonly dead: () => readonly DeadRoute[];
  readonly inhibitions: () => readonly SidedInhibition[];
  /** How much time a route's intervals leave it. */
  readonly coverageOf: RouteCoverage;
}

export function routingEvidence(judged: JudgedRouting): RoutingEvidence {
  const { routing, alerts } = judged;
  const root = routeTree(routing.root);
  const nodes = withDescendants(root);
  const ways = new Map(alerts.map(alert => [alert, waysThrough(root, alert)]));
  const entered = new Set([...ways.values()].flatMap(way => [...way.entered]));
  return {
    ...judged,
    root,
    nodes,
    real: alerts.filter(({ expected }) => !expected),
    ways,
    entered,
    dead: lazy(() => deadRoutes(nodes, alerts, ways, entered)),
    inhibitions: lazy(() => sidedInhibitions(routing.inhibitRules, alerts)),
    coverageOf: coverageIn(routing.timeIntervals),
  };
}

/** The routes that notify of an alert, or may. */
export function endsOf(alert: AlertFacts, { ways }: Pick<RoutingEvidence, 'ways'>): readonly RouteNode[] {
  return [...(ways.get(alert)?.ends.keys() ?? [])];
}
