import type { Definition } from '../../language/index.js';
import { derivedSeries } from '../../model/index.js';
import {
  binary,
  type Expr,
  type Expression,
  overTime,
  type Past,
  series,
  type VectorSelector,
} from '../../promql/index.js';
import { report } from '../catalogue.js';
import { finite } from './finite.js';
import { type About, recording } from './recording.js';

const MINUTE = 60_000;

/** Fewer samples say nothing about what is usual, nor about a trend. */
export const FEWEST_SAMPLES = 5;

/** What looks at the past reads a value that is recorded every so often, so that the number of its samples is known. */
export function samplingMs({ context }: About): number {
  return Math.max(MINUTE, context.options.prometheus.evaluationInterval);
}

/**
 * How often a window is looked through. A day moves little in two minutes, and a query over it costs. Never more than
 * that: a series is stale after five minutes.
 * https://prometheus.io/docs/prometheus/latest/querying/basics/#staleness
 */
export function paceMs(windowMs: number): number {
  return windowMs <= 60 * MINUTE ? MINUTE : 2 * MINUTE;
}

/** The value whose past is looked at, sampled: numbers only. */
export function sampled(about: About, of: Expression): Definition<'recording'> {
  return recording(about, {
    series: valueSeries(about),
    expr: finite(of.ast),
    unit: of.unit,
    help: `The value of ${about.definition.name}, sampled.`,
    everyMs: samplingMs(about),
  });
}

/** The series that `sampled` records. */
export function valueSeries({ definition }: About): string {
  return derivedSeries(definition.name, 'value');
}

/** `func(value[window] offset …)`. */
export function ofPast(
  about: About,
  func: string,
  window: Past,
  args?: Parameters<typeof overTime>[3],
): Expr {
  return overTime(func, value(about), window, args);
}

/** Only where at least half of the window is there: until then nobody knows what is usual. */
export function known(about: About, expr: Expr, window: Past): Expr {
  const half = Math.max(1, Math.floor(window.ms / samplingMs(about) / 2));
  return binary(expr, 'and', binary(ofPast(about, 'count_over_time', window), '>=', half));
}

/** A window that holds too few samples. */
export function noteShort(about: About, option: string, ms: number, path: readonly string[]): void {
  const shortest = FEWEST_SAMPLES * samplingMs(about);
  if (ms >= shortest) return;
  about.context.note(
    report(
      'derived/window',
      { option, window: ms, sampling: samplingMs(about), shortest },
      { path: [...path, option] },
    ),
  );
}

function value(about: About): VectorSelector {
  return series(valueSeries(about));
}
