/** A Prometheus release, as people say it: `3.5`. A patch release is read as its minor one. */
export type Version = `${number}.${number}`;

/** What a system runs unless it says otherwise. */
export const DEFAULT_TARGET: Version = '3.5';

/** Negative if `a` is the older one. Compares as numbers: 3.10 is newer than 3.9. */
export function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = numbers(a);
  const [majorB = 0, minorB = 0] = numbers(b);
  return majorA - majorB || minorA - minorB;
}

/** True if `target` is `since` or newer. */
export function supports(target: string, since: string): boolean {
  return compareVersions(target, since) >= 0;
}

function numbers(version: string): number[] {
  return version.replace(/^v/, '').split('.').map(Number);
}
