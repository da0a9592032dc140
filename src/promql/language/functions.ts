import { INSTANT } from './functions-instant.js';
import { LABELS_AND_HISTOGRAMS } from './functions-labels.js';
import { OVER_TIME } from './functions-over-time.js';
import { TIME } from './functions-time.js';
import type { FunctionSignature } from './signature.js';

/**
 * Every function of PromQL. Builders, checker, version gate, label flow and units read this one table. No `since` means
 * older than any Prometheus that we compile for. The comment of each is what editors and docs/promql.md say of it.
 * https://github.com/prometheus/prometheus/blob/main/promql/parser/functions.go
 */
export const FUNCTIONS: Table = { ...OVER_TIME, ...INSTANT, ...TIME, ...LABELS_AND_HISTOGRAMS };

// Not inferred: only the parts know the comments, which editors show of each function in `fn`.
type Table = typeof OVER_TIME & typeof INSTANT & typeof TIME & typeof LABELS_AND_HISTOGRAMS;

const BY_NAME: ReadonlyMap<string, FunctionSignature> = new Map(Object.entries(FUNCTIONS));

export type FunctionName = keyof typeof FUNCTIONS;

/** The signature of a function, or undefined if there is none of that name (names are case-sensitive). */
export function functionSignature(name: string): FunctionSignature | undefined {
  return BY_NAME.get(name);
}

/** True of a function whose result changes with the clock. */
export function readsClock(name: string): boolean {
  return functionSignature(name)?.clock === true;
}

/** The index of the argument that carries the series: the first vector or range vector. */
export function seriesArgument(signature: FunctionSignature): number {
  return signature.args.findIndex(type => type === 'vector' || type === 'matrix');
}
