/** A Prometheus release, as people say it: `3.5`. A patch release is read as its minor one. */
export type Version = `${number}.${number}`;

/** What a system runs unless it says otherwise. */
export const DEFAULT_TARGET: Version = '3.5';

/** Newer than any release: reads every spelling there is. What the target lacks is then left to `check`. */
export const NEWEST: Version = '99.0';

/** Negative if `a` is the older one. Compares as numbers: 3.10 is newer than 3.9. */
export function compareVersions(a: string, b: string): number {
  return a === b ? 0 : rank(a) - rank(b);
}

/** True if `target` is `since` or newer. What has no release has always been there. */
export function supports(target: string, since: string | undefined): boolean {
  return since === undefined || compareVersions(target, since) >= 0;
}

/** One number that orders releases; `v3.5.1` ranks as `3.5`. */
function rank(version: string): number {
  const start = version.startsWith('v') ? 1 : 0;
  const dot = version.indexOf('.');
  if (dot < 0) return Number(version.slice(start)) * 1000;
  return Number(version.slice(start, dot)) * 1000 + Number.parseInt(version.slice(dot + 1), 10);
}
