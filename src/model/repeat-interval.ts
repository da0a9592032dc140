/**
 * What `repeat_interval` must be so that a notification comes again every `wantedMs`, as nearly as the group's ticks
 * allow: half a group interval less than a multiple of it. An exact multiple is a race, because Alertmanager notes the
 * time after the send and compares it with the tick: https://github.com/prometheus/alertmanager/issues/3552
 */
export function repeatInterval(wantedMs: number, groupIntervalMs: number): number {
  const ticks = Math.max(1, Math.round(wantedMs / groupIntervalMs));
  return ticks * groupIntervalMs - groupIntervalMs / 2;
}
