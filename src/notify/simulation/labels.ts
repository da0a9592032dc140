import type { Labels } from '../routing/matcher.js';

/** One text for equal labels, whatever the order in which they were given. */
export function identityOf(labels: Labels): string {
  return JSON.stringify(
    Object.keys(labels)
      .sort()
      .filter(name => labels[name] !== '')
      .map(name => [name, labels[name]]),
  );
}
