import type { CallSite, Diagnostic, LogicalPath, Related, SourcePosition } from '../core/index.js';
import { compareText } from '../core/index.js';

/** How diagnostics are traced back to a person's files. */
export interface Trace {
  /** The call that made the thing at a logical path, or the nearest thing around it. */
  readonly sites?: ((path: LogicalPath) => CallSite | undefined) | undefined;
  readonly locate?: ((site: CallSite) => SourcePosition | undefined) | undefined;
}

/** Diagnostics with their positions, in the order of a person's files, each once. */
export function arrange(diagnostics: readonly Diagnostic[], trace: Trace): Diagnostic[] {
  const placed = diagnostics.map(diagnostic => ({
    ...placedBy(diagnostic, trace),
    ...(diagnostic.related && { related: diagnostic.related.map(related => placedBy(related, trace)) }),
  }));
  const distinct = new Map(placed.map(diagnostic => [identity(diagnostic), diagnostic]));
  return [...distinct.values()].sort(
    (a, b) =>
      compareText(a.position?.file ?? '', b.position?.file ?? '') ||
      (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
      compareText(a.code, b.code) ||
      compareText(identity(a), identity(b)),
  );
}

function placedBy<T extends Diagnostic | Related>(item: T, { sites, locate }: Trace): T {
  if (item.position !== undefined) return item;
  const site = item.site ?? sites?.(item.path);
  const position = site && locate?.(site);
  return position === undefined ? item : { ...item, position };
}

function identity({ code, path, message, position, excerpt }: Diagnostic): string {
  return JSON.stringify([path, position, code, message, excerpt]);
}
