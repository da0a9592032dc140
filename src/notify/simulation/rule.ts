/** A rule's alert for one series at one evaluation. */
export interface RulePoint {
  readonly timeMs: number;
  /** Since when it fires; undefined if it does not. */
  readonly firedAtMs?: number | undefined;
}

export interface RuleRun {
  readonly forMs: number;
  readonly keepFiringForMs?: number | undefined;
  /** The times of the evaluations. */
  readonly ticks: readonly number[];
  readonly holds: (timeMs: number) => boolean;
  readonly restarts: readonly Restart[];
  readonly forGracePeriodMs: number;
}

/** Prometheus was away. Its alerts are gone from memory, not from the database. */
export interface Restart {
  /** The last evaluation before, and the first after. */
  readonly lastMs: number;
  readonly firstMs: number;
}

interface State {
  readonly activeAtMs: number;
  readonly firedAtMs?: number | undefined;
  readonly keepSinceMs?: number | undefined;
}

/**
 * When a rule fires. https://github.com/prometheus/prometheus/blob/main/rules/alerting.go (Eval)
 */
export function runRule(run: RuleRun): readonly RulePoint[] {
  let state: State | undefined;
  let before: State | undefined;
  return run.ticks.map((timeMs, index) => {
    const restart = run.restarts.find(({ firstMs }) => firstMs === timeMs);
    if (restart !== undefined) {
      before = state;
      state = undefined;
    }
    state = next(state, timeMs, run);
    // The state of before comes back after the second evaluation, so that there is data to judge it by.
    const restored = run.restarts.find(({ firstMs }) => firstMs === run.ticks[index - 1]);
    if (restored !== undefined && before !== undefined && state !== undefined) {
      state = { ...state, activeAtMs: restore(before, state, timeMs, restored, run) };
      before = undefined;
    }
    return { timeMs, firedAtMs: state?.firedAtMs };
  });
}

function next(state: State | undefined, timeMs: number, run: RuleRun): State | undefined {
  const { forMs, keepFiringForMs = 0, holds } = run;
  if (!holds(timeMs)) {
    if (state?.firedAtMs === undefined || keepFiringForMs === 0) return undefined;
    const keepSinceMs = state.keepSinceMs ?? timeMs;
    return timeMs - keepSinceMs < keepFiringForMs ? { ...state, keepSinceMs } : undefined;
  }
  const activeAtMs = state?.activeAtMs ?? timeMs;
  const firedAtMs = state?.firedAtMs ?? (timeMs - activeAtMs >= forMs ? timeMs : undefined);
  return { activeAtMs, firedAtMs };
}

/**
 * Since when an alert counts as active after a restart: as long as before, but never so that it fires within the grace
 * period. https://github.com/prometheus/prometheus/blob/main/rules/group.go (RestoreForState)
 */
function restore(before: State, now: State, timeMs: number, { lastMs }: Restart, run: RuleRun): number {
  const { forMs, forGracePeriodMs } = run;
  if (forMs < forGracePeriodMs) return now.activeAtMs;
  const remainingMs = forMs - (lastMs - before.activeAtMs);
  if (remainingMs <= 0) return before.activeAtMs;
  if (remainingMs < forGracePeriodMs) return timeMs + forGracePeriodMs - forMs;
  return before.activeAtMs + (timeMs - lastMs);
}
