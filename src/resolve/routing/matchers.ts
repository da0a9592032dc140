import type { RouteMatcher } from '../../notify/index.js';

/** A matcher for one value. */
export function is(label: string, value: string): RouteMatcher {
  return { label, operator: '=', value };
}
