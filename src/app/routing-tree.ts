/** The routing of a place, with the alerts that it routes. */
export interface RoutingTree {
  readonly environment: string;
  readonly root: RoutingNode;
}

/** A route with all that it inherits. Durations in milliseconds. */
export interface RoutingNode {
  /** As Alertmanager has them: `severity="critical"`; none at the root. */
  readonly matchers: readonly string[];
  readonly receiver: string;
  /** The places that the receiver stands for. */
  readonly notifies: readonly string[];
  readonly groupBy: readonly string[];
  readonly groupWaitMs: number;
  readonly groupIntervalMs: number;
  /** How often it notifies again: `repeat_interval`, rounded to the ticks of the group. */
  readonly repeatMs: number;
  readonly continue: boolean;
  readonly activeTimeIntervals: readonly string[];
  readonly muteTimeIntervals: readonly string[];
  /** What lands here and goes no further. */
  readonly alerts: readonly LandedAlert[];
  readonly routes: readonly RoutingNode[];
}

export interface LandedAlert {
  readonly name: string;
  readonly severity: string;
  readonly step: number;
  /** False if only some of its series do, by labels whose values are not known. */
  readonly surely: boolean;
}
