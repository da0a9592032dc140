import type { Diagnostic } from '../../core/index.js';
import { derivedSeries } from '../../model/index.js';
import { binary, type Expr, type Expression, overTime, type Past, series } from '../../promql/index.js';
import { report } from '../problems/problems.js';
import type { RecordingDraft } from '../recordings/recording-draft.js';
import { finite } from './finite.js';
import { recording } from './recording.js';
import type { About } from './value.js';

const MINUTE = 60_000;

/** Fewer samples say nothing about what is usual, nor about a trend. */
export const FEWEST_SAMPLES = 5;

/** What looks at the past reads a value that is recorded every so often, so that the number of its samples is known. */
export function samplingMs({ environment }: About): number {
  return Math.max(MINUTE, environment.prometheus.evaluationInterval);
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
export function sampled(about: About, of: Expression): RecordingDraft {
  return recording(about, {
    series: valueSeries(about),
    expr: finite(of.ast),
    unit: of.unit,
    help: `The value of ${about.name}, sampled.`,
    everyMs: samplingMs(about),
  });
}

/** The series that `sampled` records. */
function valueSeries({ name }: About): string {
  return derivedSeries(name, 'value');
}

/** `func(value[past] offset …)`. */
export function ofPast(about: About, func: string, past: Past, args?: Parameters<typeof overTime>[3]): Expr {
  return overTime(func, series(valueSeries(about)), past, args);
}

/** Only where at least half of the past is there: until then nobody knows what is usual. */
export function known(about: About, expr: Expr, past: Past): Expr {
  const half = Math.max(1, Math.floor(past.ms / samplingMs(about) / 2));
  return binary(expr, 'and', binary(ofPast(about, 'count_over_time', past), '>=', half));
}

/** A window that holds too few samples. */
export function tooShort(about: About, option: string, ms: number): readonly Diagnostic[] {
  const sampling = samplingMs(about);
  const shortest = FEWEST_SAMPLES * sampling;
  if (ms >= shortest) return [];
  const facts = { option, window: ms, sampling, shortest };
  return [report('derived/window', facts, { path: [...about.path, option] })];
}
