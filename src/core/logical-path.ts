import type { LogicalPath } from './diagnostic.js';

const SEPARATOR = ' > ';

/** A logical path as people read it: `capibara6 > alerts > HighApiErrorRate`. */
export function formatPath(path: LogicalPath): string {
  return path.join(SEPARATOR);
}

/** Reads a path that `formatPath` wrote. */
export function parsePath(text: string): LogicalPath {
  return text.split(SEPARATOR);
}
