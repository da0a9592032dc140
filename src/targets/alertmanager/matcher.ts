import type { RouteMatcher } from '../../model/index.js';

/**
 * `severity="critical"`: always double-quoted, the one form that every version reads the same way, with and without
 * strict UTF-8 mode.
 */
export function matcher({ label, operator, value }: RouteMatcher): string {
  const escaped = value.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n');
  return `${label}${operator}"${escaped}"`;
}
