import type { CallSite } from './diagnostic.js';

/** Deep enough for a DSL function called by a helper of the user's, shallow enough to cost nothing. */
const FRAMES = 4;

/**
 * The place that called `callee`: the DSL function that a person called passes itself, so that its own
 * frames are left out. Nothing is formatted here.
 */
export function callSite(callee: (...args: never[]) => unknown): CallSite {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = FRAMES;
  const site: { stack?: string } = {};
  Error.captureStackTrace(site, callee);
  Error.stackTraceLimit = before;
  return site;
}
