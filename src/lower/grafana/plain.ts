import { sortedBy } from '../../core/index.js';

/**
 * What the SDK built, as plain data with its keys in canonical order, as Grafana's own exports have them: no live
 * function or `undefined` is left, and neither the order of our calls nor a release of the SDK changes a byte.
 */
export function plain<T>(built: T): T {
  return canonical(built) as T;
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, part]) => part !== undefined && typeof part !== 'function');
  return Object.fromEntries(sortedBy(kept, ([key]) => key).map(([key, part]) => [key, canonical(part)]));
}
