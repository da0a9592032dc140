import type { Labels } from '../routing/matcher.js';

/** One message of one receiver's place. */
export interface Notification {
  /** From the start of the scenario. */
  readonly timeMs: number;
  /** The receiver in Alertmanager's sense, and the place that it stands for. */
  readonly receiver: string;
  readonly place: string;
  /** Firing if any of its alerts is. */
  readonly status: 'firing' | 'resolved';
  readonly groupKey: string;
  readonly alerts: readonly { readonly labels: Labels; readonly status: 'firing' | 'resolved' }[];
}
