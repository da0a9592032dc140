import type { SourcePosition } from '../core/index.js';
import type { StepEntry } from '../model/index.js';
import type { Mute } from '../notify/index.js';

/** Everything about one alert's way, from its condition to the people that it reaches. Durations in milliseconds. */
export interface Explanation {
  readonly system: string;
  /** Where it runs. */
  readonly environment: string;
  readonly alert: string;
  readonly severity: string;
  /** Where a person wrote it. */
  readonly position?: SourcePosition | undefined;
  /** PromQL, laid out; none for somebody else's rule. */
  readonly expression?: string | undefined;
  readonly threshold?:
    | { readonly operator: string; readonly value: number; readonly unit?: string | undefined }
    | undefined;
  readonly forMs: number;
  readonly keepFiringForMs?: number | undefined;
  /** What it surely carries; without value where its series decide. */
  readonly labels: readonly { readonly name: string; readonly value?: string | undefined }[];
  /** What it never carries although somebody asks for it: the person who asks us, a route, an inhibition. */
  readonly missing: readonly { readonly name: string; readonly reason: string }[];
  readonly steps: readonly ExplainedStep[];
  readonly inhibitors: readonly ExplainedInhibitor[];
  readonly links: {
    readonly runbook?: string | undefined;
    readonly dashboard?: string | undefined;
    readonly panel?: string | undefined;
  };
}

/** One receiver of one step. Its times count from when the condition begins to hold. */
export interface ExplainedStep
  extends Pick<StepEntry, 'step' | 'surely' | 'notifies' | 'earliestMs' | 'latestMs' | 'repeatMs'> {
  readonly receiver: string;
  /** The matchers on the way from the root, one text per route that has any. */
  readonly route: readonly string[];
  readonly groupBy: readonly string[];
  readonly activeTimeIntervals: readonly string[];
  readonly muteTimeIntervals: readonly string[];
  /** Why it notifies nobody at the time that was asked for. */
  readonly mute?: Mute | undefined;
}

/** What mutes an alert while it fires. */
export interface ExplainedInhibitor {
  readonly rule: string;
  /** Alerts of the system that the rule's source matches, perhaps for some series only. */
  readonly alerts: readonly string[];
  /** Labels that both must have the same values of. */
  readonly equal: readonly string[];
}
