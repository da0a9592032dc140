import type { Pointer } from '../../core/index.js';
import type { MatchOperator } from '../../promql/index.js';

/** Where in a file it stands, if it was read from one. */
interface Written {
  readonly origin?: Pointer | undefined;
}

/** A condition on an alert's label. Alertmanager's regexes are anchored, as Prometheus' are; a missing label is empty. */
export interface RouteMatcher {
  readonly label: string;
  readonly operator: MatchOperator;
  readonly value: string;
}

/**
 * A node of the routing tree, with Alertmanager's own meaning: what is absent is the parent's, except time intervals,
 * which are never inherited. https://prometheus.io/docs/alerting/latest/configuration/#route
 */
export interface Route extends Written {
  readonly matchers: readonly RouteMatcher[];
  readonly receiver?: string | undefined;
  /** `['...']` groups by all labels. */
  readonly groupBy?: readonly string[] | undefined;
  readonly groupWaitMs?: number | undefined;
  readonly groupIntervalMs?: number | undefined;
  readonly repeatIntervalMs?: number | undefined;
  /** Whether the next sibling is tried although this one matched. */
  readonly continue: boolean;
  /** Names of time intervals in which it notifies nobody. */
  readonly muteTimeIntervals: readonly string[];
  /** Names of time intervals outside of which it notifies nobody. */
  readonly activeTimeIntervals: readonly string[];
  readonly routes: readonly Route[];
}

/** The root matches everything and leaves nothing open. */
export interface RootRoute extends Route {
  readonly receiver: string;
  readonly groupBy: readonly string[];
  readonly groupWaitMs: number;
  readonly groupIntervalMs: number;
  readonly repeatIntervalMs: number;
}

/** One of Alertmanager's receivers: it stands for places that a person named. */
export interface RoutedReceiver extends Written {
  readonly name: string;
  readonly notifies: readonly string[];
}

/** A day's part in minutes from midnight, the end exclusive. */
export interface TimeOfDay {
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** The first and the last, both meant. */
export interface InclusiveRange {
  readonly from: number;
  readonly to: number;
}

/** When all of its parts hold; an absent part always does. https://prometheus.io/docs/alerting/latest/configuration/#time_interval */
export interface TimeSpan {
  readonly times?: readonly TimeOfDay[] | undefined;
  /** 0 is Sunday; both ends inclusive, ascending. */
  readonly weekdays?: readonly InclusiveRange[] | undefined;
  /** 1 to 31, or -31 to -1 from the end of the month; both ends inclusive. */
  readonly daysOfMonth?: readonly InclusiveRange[] | undefined;
  /** 1 is January; both ends inclusive. */
  readonly months?: readonly InclusiveRange[] | undefined;
  readonly years?: readonly InclusiveRange[] | undefined;
  /** An IANA time zone. */
  readonly location?: string | undefined;
}

/** Holds when any of its spans does. */
export interface TimeInterval extends Written {
  readonly name: string;
  readonly spans: readonly TimeSpan[];
}

/** While an alert that the source matches fires, those that the target matches are not notified, if `equal` labels are. */
export interface InhibitRule extends Written {
  readonly name: string;
  readonly source: readonly RouteMatcher[];
  readonly target: readonly RouteMatcher[];
  readonly equal: readonly string[];
}

/** All that Alertmanager is told of who hears what, and when. */
export interface Routing {
  readonly root: RootRoute;
  readonly receivers: readonly RoutedReceiver[];
  readonly timeIntervals: readonly TimeInterval[];
  readonly inhibitRules: readonly InhibitRule[];
}
