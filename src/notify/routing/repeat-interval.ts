/** A group interval, and the `repeat_interval` that makes a notification come again in time. */
export interface RepeatTiming {
  readonly groupIntervalMs: number;
  readonly repeatIntervalMs: number;
}

/**
 * How a notification comes again every `wantedMs`: after a whole number of ticks of its group, none of them longer than
 * `groupIntervalMs`. `repeat_interval` is half a tick less than that. An exact multiple is a race, because Alertmanager
 * notes the time after the send and compares it with the tick: https://github.com/prometheus/alertmanager/issues/3552
 */
export function repeatTiming(wantedMs: number, groupIntervalMs: number): RepeatTiming {
  const ticks = Math.ceil(wantedMs / groupIntervalMs);
  const tickMs = Math.round(wantedMs / ticks);
  return { groupIntervalMs: tickMs, repeatIntervalMs: ticks * tickMs - Math.floor(tickMs / 2) };
}

/** Alertmanager forgets what it told after this, and tells it again: its `--data.retention`, by default. */
export const RETENTION_MS = 120 * 3600_000;
