import type { Route } from '../../notify/index.js';

/** A route that says only this, and leaves the rest to its parent. */
export function route(parts: Partial<Route>): Route {
  return {
    matchers: [],
    continue: false,
    muteTimeIntervals: [],
    activeTimeIntervals: [],
    routes: [],
    ...parts,
  };
}
