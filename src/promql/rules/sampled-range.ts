import type { Call, Expr, MatrixSelector, Subquery, VectorSelector } from '../ast.js';
import type { Context } from '../check/context.js';
import { functionSignature, seriesArgument } from '../language/functions.js';
import type { FunctionSignature } from '../language/signature.js';
import type { Timing } from '../metric.js';

/** The range that a function looks at, and how often its samples come. */
export interface SampledRange {
  readonly signature: FunctionSignature;
  readonly rangeMs: number;
  readonly sampleMs: number;
  readonly timing: Timing;
}

/** Undefined where one of them is not known. */
export function sampledRange(call: Call, context: Context): SampledRange | undefined {
  const timing = context.metrics?.timing;
  const signature = functionSignature(call.func);
  const argument = signature && call.args[seriesArgument(signature)];
  if (timing === undefined || signature === undefined || !isRange(argument)) return undefined;
  if (argument.range.type !== 'duration') return undefined;
  const rangeMs = argument.range.ms;
  const sampleMs =
    argument.type === 'matrix' ? samplesOf(argument.selector, timing, context) : stepOf(argument, timing);
  return sampleMs === undefined ? undefined : { signature, rangeMs, sampleMs, timing };
}

function isRange(expr: Expr | undefined): expr is MatrixSelector | Subquery {
  return expr?.type === 'matrix' || expr?.type === 'subquery';
}

function stepOf({ step }: Subquery, { evaluationMs }: Timing): number | undefined {
  if (step === undefined) return evaluationMs;
  return step.type === 'duration' ? step.ms : undefined;
}

/** Of a series whose job is not known it is what the quickest job has: a range is not accused for another's sake. */
function samplesOf(
  { metric, matchers }: VectorSelector,
  { scrapeMs, jobs, evaluationMs }: Timing,
  { lookup }: Context,
): number {
  const of = lookup.series(metric)?.metric;
  if (of?.recorded === true) return of.everyMs ?? evaluationMs;
  const job = matchers.find(({ label, operator }) => label === 'job' && operator === '=')?.value;
  const known = jobs.get(job ?? '') ?? jobs.get(of?.emittedBy ?? '');
  return known ?? (jobs.size === 0 ? scrapeMs : Math.min(...jobs.values()));
}

/** True for the usual range where it is short for the usual scrapes: that is the system's to say, once. */
export function isUsualRange({ rangeMs, timing: { windowMs, scrapeMs } }: SampledRange): boolean {
  return rangeMs === windowMs && windowMs < 4 * scrapeMs;
}
