import { sortedBy } from '../../core/index.js';
import { toJson } from '../text/index.js';
import type { Dashboard } from './shape.js';

/** A dashboard as JSON with its keys in canonical order, as Grafana's own exports have them. */
export function printDashboard(dashboard: Dashboard): string {
  return toJson(canonical(dashboard));
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    sortedBy(Object.entries(value), ([key]) => key).map(([key, part]) => [key, canonical(part)]),
  );
}
