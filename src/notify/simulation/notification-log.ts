import type { Labels } from '../routing/matcher.js';
import { identityOf } from './labels.js';

export interface AlertStatus {
  readonly labels: Labels;
  readonly status: 'firing' | 'resolved';
}

/** What was last told of one group to one place. */
export interface LogEntry {
  readonly timeMs: number;
  readonly firing: ReadonlySet<string>;
  readonly resolved: ReadonlySet<string>;
}

export function logEntry(timeMs: number, alerts: readonly AlertStatus[]): LogEntry {
  const identities = (status: AlertStatus['status']) =>
    new Set(alerts.filter(alert => alert.status === status).map(({ labels }) => identityOf(labels)));
  return { timeMs, firing: identities('firing'), resolved: identities('resolved') };
}

/**
 * Whether there is anything new to tell.
 * https://github.com/prometheus/alertmanager/blob/main/notify/notify.go (DedupStage.needsUpdate)
 */
export function isNews(
  now: LogEntry,
  last: LogEntry | undefined,
  { sendResolved, repeatIntervalMs }: { readonly sendResolved: boolean; readonly repeatIntervalMs: number },
): boolean {
  if (last === undefined) return now.firing.size > 0;
  if (hasMore(now.firing, last.firing)) return true;
  if (now.firing.size === 0) return last.firing.size > 0;
  if (sendResolved && hasMore(now.resolved, last.resolved)) return true;
  return last.timeMs < now.timeMs - repeatIntervalMs;
}

function hasMore(now: ReadonlySet<string>, before: ReadonlySet<string>): boolean {
  return [...now].some(identity => !before.has(identity));
}
